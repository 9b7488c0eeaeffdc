import { setTimeout as sleep } from 'node:timers/promises';

const shift = new AbortController();

process.once('SIGTERM', () => {
  shift.abort();
});

export async function nightShift(patrol: () => Promise<void>, minutes: number): Promise<void> {
  while (!shift.signal.aborted) {
    await patrol();
    await sleep(minutes * 60_000, undefined, { signal: shift.signal }).catch(() => undefined);
  }
}
