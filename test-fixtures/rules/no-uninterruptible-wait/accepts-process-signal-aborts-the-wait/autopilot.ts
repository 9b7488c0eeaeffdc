import { setTimeout as delay } from 'node:timers/promises';

const stop = new AbortController();

process.once('SIGTERM', () => stop.abort());

export async function autopilot(cycle: () => Promise<void>, seconds: number): Promise<void> {
  while (!stop.signal.aborted) {
    await cycle();
    await delay(seconds * 1_000, undefined, { signal: stop.signal }).catch(() => undefined);
  }
}
