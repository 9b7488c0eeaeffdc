/** The order worker as a process: compiled, started on the host, watched, and told to stop. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inRepository } from '../files.mjs';
import { run } from '../setup.mjs';

/** A stop that takes longer than this is no clean one. */
const PATIENCE_MS = 20_000;
/** In which even a busy machine starts it. */
const LONGEST_START_MS = 60_000;

/** Compiles an application of `test-fixtures/apps` to `<folder>/<name>/dist`, and gives the path of its main module. */
export function compile(name, folder) {
  const target = join(folder, name, 'dist');
  run(process.execPath, [
    inRepository('node_modules/typescript/bin/tsc'),
    '-p',
    inRepository('test-fixtures/apps', name),
    '--outDir',
    target,
  ]);
  return join(target, 'main.js');
}

/**
 * Runs the application for some milliseconds from its first line on and tells it to stop as a process manager does, with SIGTERM. Lines are
 * given to `onLine` as they come.
 * @returns All lines, the exit code (null when it had to be killed), and how long the stop took.
 */
export function runWorker({ main, args = [], environment, milliseconds, onLine }) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: environment };
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const lines = [];
    let [told, rest] = [0, ''];
    let stop;
    let kill = setTimeout(() => child.kill('SIGKILL'), LONGEST_START_MS);
    // Until the application has started, a signal would end it as any process.
    const begin = () => {
      clearTimeout(kill);
      stop = setTimeout(() => {
        told = performance.now();
        child.kill('SIGTERM');
      }, milliseconds);
      kill = setTimeout(() => child.kill('SIGKILL'), milliseconds + PATIENCE_MS);
    };
    const read = (text) => {
      if (stop === undefined) begin();
      const parts = (rest + text).split('\n');
      rest = parts.pop();
      for (const line of parts) onLine(line);
      lines.push(...parts);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(stop);
      clearTimeout(kill);
      resolve({ lines, code, stopMilliseconds: told === 0 ? undefined : performance.now() - told });
    });
  });
}
