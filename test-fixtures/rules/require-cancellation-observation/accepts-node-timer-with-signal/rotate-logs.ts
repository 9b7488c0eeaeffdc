import { setTimeout as sleep } from 'node:timers/promises';

interface LogFiles {
  rotate(): Promise<void>;
}

export async function rotateLogs(logs: LogFiles, signal?: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(3_600_000, undefined, { signal });
    await logs.rotate();
  }
}
