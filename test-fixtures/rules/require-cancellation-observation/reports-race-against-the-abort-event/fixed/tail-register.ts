import { once } from 'node:events';

export async function tailRegister(readNext: () => Promise<void>, stop: AbortSignal): Promise<void> {
  for (; !stop.aborted; ) {
//^^^^^^^^ require-cancellation-observation `stop`
    await Promise.race([once(stop, 'abort'), readNext()]);
  }
}
