import { sleep } from './sleep.js';

export async function subscribeAhead(subscribe: () => Promise<void>, signal: AbortSignal): Promise<void> {
  await sleep(4_000);
//      ^^^^^ require-signal-forwarding
  if (!signal.aborted) await subscribe();
}
