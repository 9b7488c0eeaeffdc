/**
 * The program: the protocol over standard input and output. It never outlives its client: it ends when the input ends, and
 * when the process that started it is gone.
 */
import { setFlagsFromString } from 'node:v8';
import { createConnection, type WatchDog } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { Server } from './server.js';

/** How often the client's process is looked for. */
const HEARTBEAT_MS = 2000;

/**
 * By how much the heap may outgrow what is alive before it is cleaned. By itself V8 lets it double, which a program that
 * stands by all day must not; reading a large workspace measured no slower.
 */
const HEAP_GROWTH = '--heap-growing-percent=15';

/** Serves one client over standard input and output until it says goodbye or vanishes; then ends the process. */
export function runOnStandardStreams(): void {
  setFlagsFromString(HEAP_GROWTH);
  const running: { server?: Server } = {};
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (processId !== null) watchProcess(processId, () => watchDog.exit(1));
    },
    exit: (code) => {
      running.server?.close();
      // eslint-disable-next-line unicorn/no-process-exit -- The protocol says when the server's process ends, and how.
      process.exit(code);
    },
  };
  const leave = (): void => watchDog.exit(watchDog.shutdownReceived ? 0 : 1);
  process.stdin.on('end', leave).on('close', leave);
  process.stdout.on('error', leave);
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  running.server = new Server(createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog));
}

/** Calls back when no process of this id is left. */
function watchProcess(id: number, whenGone: () => void): void {
  setInterval(() => {
    try {
      process.kill(id, 0);
    } catch (error) {
      // Another user's process may not be signalled, but it is there.
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') whenGone();
    }
  }, HEARTBEAT_MS).unref();
}
