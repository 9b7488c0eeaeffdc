import type { EventEmitter } from 'node:events';

export async function waitForMessages(bus: EventEmitter, handle: () => void, signal: AbortSignal): Promise<void> {
  signal.addEventListener('abort', () => bus.emit('message'), { once: true });
  while (!signal.aborted) {
    await new Promise<void>((resolve) => {
      bus.once('message', () => resolve());
      setTimeout(resolve, 60_000);
//    ^^^^^^^^^^ require-timer-cleanup
    });
    handle();
  }
}
