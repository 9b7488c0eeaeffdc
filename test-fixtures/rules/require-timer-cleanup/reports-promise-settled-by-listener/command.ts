import type { EventEmitter } from 'node:events';

export function ask(child: EventEmitter & { send(message: unknown): void }, timeout: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answered = (message: unknown): void => {
      child.off('message', answered);
      resolve(message);
    };
    child.on('message', answered);
    child.send({ command: 'status' });
    setTimeout(() => {
//  ^^^^^^^^^^ require-timer-cleanup
      child.off('message', answered);
      reject(new Error('no answer'));
    }, timeout);
  });
}
