import { once } from 'node:events';

export async function waitForShutdown(prepare: () => Promise<void>, signal: AbortSignal): Promise<void> {
  await prepare();
  if (!signal.aborted) await once(signal, 'abort');
}
