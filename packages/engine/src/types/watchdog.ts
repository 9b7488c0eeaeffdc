/**
 * Ends the checker's process when an answer is awaited and nothing has been heard for too long. The wait is synchronous, so
 * no one but another thread could notice: without it a checker that hangs (as it does on some circular tsconfig files)
 * would hang the editor or the build with it.
 */
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** Runs something that waits for the checker. */
  during<T>(work: () => T): T;
  /** A sign of life from the checker: the time begins again. */
  hear(): void;
  /** Whether the process was ended for its silence. */
  readonly hasBitten: boolean;
  stop(): void;
}

const WAITING = 0;
const SIGNS = 1;
const BITTEN = 2;

/** Sleeps until someone waits, then looks up once per time limit; a thread of its own, hence text. */
const GUARD = `
const { cells, processId, limit } = require('node:worker_threads').workerData;
for (;;) {
  Atomics.wait(cells, ${WAITING}, 0);
  const signs = Atomics.load(cells, ${SIGNS});
  if (Atomics.wait(cells, ${WAITING}, 1, limit) !== 'timed-out' || Atomics.load(cells, ${SIGNS}) !== signs) continue;
  Atomics.store(cells, ${BITTEN}, 1);
  try { process.kill(processId, 'SIGKILL'); } catch {}
  break;
}`;

/** @param limit milliseconds of silence */
export function startWatchdog(processId: number, limit: number): Watchdog {
  const cells = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  const worker = startGuard({ cells, processId, limit });
  const setWaiting = (waiting: 0 | 1): void => {
    Atomics.store(cells, WAITING, waiting);
    Atomics.notify(cells, WAITING);
  };
  return {
    during: (work) => {
      setWaiting(1);
      try {
        return work();
      } finally {
        setWaiting(0);
      }
    },
    hear: () => void Atomics.add(cells, SIGNS, 1),
    get hasBitten() {
      return Atomics.load(cells, BITTEN) === 1;
    },
    stop: () => void worker?.terminate(),
  };
}

/** Where no thread can be had there is no guard, and the checker is trusted to answer. */
function startGuard(workerData: object): Worker | undefined {
  try {
    const worker = new Worker(GUARD, {
      eval: true,
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 8 },
    });
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  } catch {
    return undefined;
  }
}
