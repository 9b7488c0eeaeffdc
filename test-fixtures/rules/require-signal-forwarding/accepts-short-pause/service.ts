import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 25;

export async function untilReady(isReady: () => boolean, signal: AbortSignal): Promise<void> {
  while (!isReady()) {
    signal.throwIfAborted();
    await delay(POLL_MS);
  }
}
