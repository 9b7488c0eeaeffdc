import { readFile } from 'node:fs/promises';

export function loadRules(path: string): Promise<readonly string[]> {
  return new Promise(async (resolve) => {
//                   ^^^^^^^^^^^^^^^^^^ no-floating-work
    const text = await readFile(path, 'utf8');
    resolve(text.split('\n'));
  });
}
