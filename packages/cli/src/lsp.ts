/** `hostwright lsp`: starts the language server that is installed beside the project or beside this program. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

const SERVER = '@hostwright/language-server';

/**
 * Hands standard input and output to the server until it ends; `args` are passed on. Gives the server's exit code.
 * @throws {UsageError} when the server is not installed.
 */
export function lsp(args: readonly string[], { cwd }: Terminal): Promise<number> {
  const server = spawn(process.execPath, [findServer(cwd), ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => resolve(code ?? EXIT.failure));
  });
}

function findServer(cwd: string): string {
  for (const from of [pathToFileURL(join(cwd, 'package.json')), import.meta.url]) {
    const program = programFrom(from);
    if (program) return program;
  }
  throw new UsageError(`The language server is not installed. Add it with: npm install --save-dev ${SERVER}`);
}

function programFrom(from: string | URL): string | undefined {
  const load = createRequire(from);
  try {
    const manifest = load.resolve(`${SERVER}/package.json`);
    const { bin } = load(manifest) as { bin: Record<string, string> };
    return join(dirname(manifest), Object.values(bin)[0]!);
  } catch {
    return undefined;
  }
}
