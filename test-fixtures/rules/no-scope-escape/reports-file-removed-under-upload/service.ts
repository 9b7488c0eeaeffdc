import { rm, writeFile } from 'node:fs/promises';

async function upload(path: string, name: string): Promise<string> {
  const response = await fetch(`https://files.example/${name}`, { method: 'PUT', body: path });
  return response.url;
}

export async function publish(name: string, text: string): Promise<string> {
  const file = `/tmp/${name}`;
  await writeFile(file, text);
  try {
    return upload(file, name);
//         ^^^^^^ no-scope-escape `file` is released before
  } finally {
    await rm(file);
  }
}
