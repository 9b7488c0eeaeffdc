/** Real processes, run from the built package: signals, exit codes, and what keeps a process alive. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

beforeAll(() => {
  const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  const built = spawnSync(process.execPath, [compiler, '-b', packageFolder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout);
  folder = mkdtempSync(join(tmpdir(), 'hostwright-process-'));
  mkdirSync(join(folder, 'node_modules', '@hostwright'), { recursive: true });
  symlinkSync(packageFolder, join(folder, 'node_modules', '@hostwright', 'host'));
  const source = readFileSync(new URL('worker-process.ts', import.meta.url), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(join(folder, 'worker.mjs'), ts.transpileModule(source, { compilerOptions: options }).outputText);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a scenario, sends the signals one after the other once it works, and waits for its end. */
async function run(scenario: string, ...signals: readonly NodeJS.Signals[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, 'worker.mjs'), scenario]);
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = once(child, 'close') as Promise<[number | null]>;
  await sendSignals(child, signals, () => output);
  const [code] = await ended;
  return { code, output };
}

async function sendSignals(
  child: ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stderr: NodeJS.ReadableStream },
  signals: readonly NodeJS.Signals[],
  read: () => string,
): Promise<void> {
  const marks = ['working', 'shutting down'];
  for (const [index, signal] of signals.entries()) {
    const mark = marks[index] ?? '';
    while (!read().includes(mark)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
    child.kill(signal);
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGQUIT'] as const)(
  'H085 after %s the main program goes on and its exit code counts',
  async (signal) => {
    const { code, output } = await run('main', signal);
    expect(output).toContain('main goes on');
    expect(code).toBe(123);
  },
);

test('a stop that the application requests ends with exit code 0', async () => {
  expect(await run('request')).toMatchObject({ code: 0 });
});

test('H086 a second signal ends the process with 128 and its number', async () => {
  expect(await run('stubborn', 'SIGTERM', 'SIGINT')).toMatchObject({ code: 130 });
});

test('H087 an explicit exit keeps its code', async () => {
  expect(await run('exit')).toMatchObject({ code: 124 });
});

test('H074 a broken worker ends the process with exit code 1 and its error', async () => {
  const { code, output } = await run('fault');
  expect(code).toBe(1);
  expect(output).toContain('the worker is broken');
});

test('work that waits for nothing keeps the process alive, and is named when it does not stop', async () => {
  const { code, output } = await run('idle', 'SIGTERM');
  expect(code).toBe(1);
  expect(output).toContain('HOST_SHUTDOWN_TIMED_OUT');
  expect(output).toContain('still running: Worker');
});

test('a broken abort listener does not kill the process before everything has stopped', async () => {
  const { code, output } = await run('listener');
  expect(code).toBe(1);
  expect(output).toContain('HOST_SIGNAL_LISTENER_FAILED');
  expect(output).not.toContain('uncaught');
});
