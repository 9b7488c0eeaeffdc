import type { EventEmitter } from 'node:events';

export function nextReply(socket: EventEmitter, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onReply = (reply: unknown): void => {
      cleanUp();
      resolve(reply);
    };
    const onLate = (): void => {
      cleanUp();
      reject(new Error('no reply in time'));
    };
    const cleanUp = (): void => {
      socket.off('reply', onReply);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise The abort listener
      clearTimeout(timer);
      signal.removeEventListener('abort', cleanUp);
    };
    const timer = setTimeout(onLate, 5_000);
    socket.on('reply', onReply);
    signal.addEventListener('abort', cleanUp, { once: true });
  });
}
