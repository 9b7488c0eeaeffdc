/** `hostwright facts`: what the engine reads from one file, for people who ask why a rule reports or is silent. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCheckable, printFacts } from '@hostwright/engine';
import { EXIT, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

/** Prints one fact a line. @throws {UsageError} when the file cannot be read or is not source code. */
export function facts(typed: string, { stdout, cwd }: Terminal): number {
  const path = resolve(cwd, typed);
  if (!isCheckable(path))
    throw new UsageError(
      `"${typed}" is not a TypeScript or JavaScript source file. Name a file such as src/worker.ts.`,
    );
  stdout.write(`${printFacts(path, readSource(path, typed))}\n`);
  return EXIT.clean;
}

function readSource(path: string, typed: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : String(code ?? error);
    throw new UsageError(`"${typed}" cannot be read: ${reason}. Check the path.`);
  }
}
