import { createReadStream } from 'node:fs';

export function importRows(path: string, insert: (row: string) => void): void {
  let rows: string[] = [];
  const stream = createReadStream(path, 'utf8');
  stream.on('data', (chunk) => rows.push(...String(chunk).split('\n')));
  stream.on('error', (error) => console.error(error));
  stream.on('end', async () => {
    rows = rows.filter((row) => row !== '');
    for await (const row of rows) insert(row);
  });
}
