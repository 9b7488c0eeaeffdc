import { once } from 'node:events';

export async function waitForShutdown(prepare: () => Promise<void>, signal: AbortSignal): Promise<void> {
  await prepare();
  await once(signal, 'abort');
//      ^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
}
