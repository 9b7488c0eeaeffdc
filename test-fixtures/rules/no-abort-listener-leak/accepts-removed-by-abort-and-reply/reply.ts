import type { EventEmitter } from 'node:events';

export function nextReply(socket: EventEmitter, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const cleanUp = (): void => {
      socket.off('reply', onReply);
      signal.removeEventListener('abort', onAbort);
    };
    const onReply = (reply: unknown): void => {
      cleanUp();
      resolve(reply);
    };
    const onAbort = (): void => {
      cleanUp();
      reject(signal.reason);
    };
    socket.on('reply', onReply);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
