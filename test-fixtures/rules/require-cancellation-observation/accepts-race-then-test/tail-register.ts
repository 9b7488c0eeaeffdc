import { once } from 'node:events';

export async function tailRegister(readNext: () => Promise<void>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await Promise.race([once(stop, 'abort'), readNext()]);
  }
}
