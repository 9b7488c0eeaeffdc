import { promisify } from 'node:util';

const sleep = promisify(setTimeout);

export async function refreshRates(load: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await load(signal);
    await sleep(60_000);
//        ^^^^^ require-signal-forwarding
  }
}
