/** A worker about which only types can tell: what its callback is given stands in the declarations of a package. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DECLARATIONS = `
export interface Work { readonly name: string }
export declare function startWork(run: (work: Work, signal: AbortSignal) => Promise<void>): void;
`;

const WORKER = `import { startWork } from 'work-client';

startWork(async (work, stop) => {
  while (true) {
    const answer = await fetch('https://shop.example/' + work.name);
    console.log(answer.status);
  }
});
`;

/** Writes the package and the worker into a generated workspace; gives back the worker's path. */
export function writeTypedProject(folder) {
  const client = join(folder, 'node_modules/work-client');
  mkdirSync(client, { recursive: true });
  writeFileSync(join(client, 'package.json'), JSON.stringify({ name: 'work-client', types: 'index.d.ts' }));
  writeFileSync(join(client, 'index.d.ts'), DECLARATIONS);
  const path = join(folder, 'src/workers/typed-worker.ts');
  writeFileSync(path, WORKER);
  return path;
}
