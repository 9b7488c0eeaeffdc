import type { ChildProcess } from 'node:child_process';

export function ended(child: ChildProcess, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => reject(new Error('took too long')), 60_000);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        child.kill();
      },
      { once: true },
    );
  });
}
