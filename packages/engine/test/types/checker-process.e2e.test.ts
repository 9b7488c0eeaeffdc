/** The checker's process never outlives the program that asked it, however that ends; tried on the published code. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { publishedPackage } from '../../../devkit/scripts/published.mjs';
import { openSample } from './sample-project.js';

const ORACLE = pathToFileURL(join(publishedPackage('@hostwright/engine'), 'dist', 'types', 'type-oracle.js')).href;

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code?: number;
  readonly signal?: string | null;
}

it.each([
  ['ends by itself', '', undefined],
  ['closes it', 'oracle.close();', undefined],
  ['leaves at once', 'process.exit(3);', 3],
  ['throws', 'throw new Error("as expected");', 1],
  ['is killed', 'process.kill(process.pid, "SIGKILL"); setInterval(() => undefined, 1000);', 'SIGKILL'],
])('dies quietly with a program that %s', async (_, end, expected) => {
  const sample = openSample({ 'a.ts': 'function run(): boolean { return true; }\nrun();' });
  const question = { path: sample.path('a.ts'), span: [41, 44], call: [41, 46] };
  const program = `
    import { createTypeOracle } from ${JSON.stringify(ORACLE)};
    const oracle = createTypeOracle({ root: ${JSON.stringify(sample.root)}, readOverlay: () => undefined, onNotice: console.error });
    console.log(JSON.stringify({ answers: oracle.callees([${JSON.stringify(question)}]), processId: oracle.processId }));
    ${end}`;
  const ended = await run(program);
  expect(ended.signal ?? ended.code).toBe(expected);
  expect(ended.stderr).not.toMatch(/canceled|warning/i);
  const { answers, processId } = JSON.parse(ended.stdout) as { answers: object[]; processId: number };
  expect(answers).toEqual([expect.objectContaining({ returns: 'boolean' })]);
  await vi.waitFor(() => expect(() => process.kill(processId, 0)).toThrow('ESRCH'), { timeout: 5000 });
});

async function run(program: string): Promise<Ended> {
  const args = ['--input-type=module', '-e', program];
  return promisify(execFile)(process.execPath, args, { encoding: 'utf8' }).catch((error: unknown) => error as Ended);
}
