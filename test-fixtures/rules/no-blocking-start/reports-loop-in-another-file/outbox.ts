import { delay } from '@hostwright/host';

export async function sendForever(signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    await fetch('http://mail/flush', { method: 'POST', signal });
    await delay(1_000, signal);
  }
}
