import { sleep } from './sleep.js';

export async function retry<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await work(signal).catch(() => undefined);
    if (result !== undefined) return result;
    await sleep(attempt * 1_000);
//        ^^^^^ require-signal-forwarding
  }
}
