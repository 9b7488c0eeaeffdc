/** The published program as an editor starts it: a process of its own, spoken to over its standard streams. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { publishedPackage } from '../../devkit/scripts/published.mjs';

const PROGRAM = join(publishedPackage('@hostwright/language-server'), 'bin', 'hostwright-language-server.js');

export interface ServerProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly connection: ProtocolConnection;
  /** Resolves with the exit code when the process has ended. */
  readonly ended: Promise<number | null>;
}

export function startProcess(): ServerProcess {
  const child = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  // No one is to wait for answers of a server that is gone.
  child.once('exit', () => connection.dispose());
  onTestFinished(async () => {
    connection.dispose();
    child.kill();
    await ended;
  });
  return { child, connection, ended };
}

/** Processes that a process has started, by their ids; as Linux tells. */
export function childrenOf(processId: number): readonly number[] {
  return readdirSync(`/proc/${processId}/task`).flatMap((thread) =>
    readFileSync(`/proc/${processId}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
