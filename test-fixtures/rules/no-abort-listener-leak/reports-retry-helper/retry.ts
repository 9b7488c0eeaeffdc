export function retry<T>(work: () => Promise<T>, options: { attempts: number; signal?: AbortSignal }): Promise<T> {
  const { attempts, signal } = options;
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak
    const attempt = (left: number): void => {
      if (signal?.aborted) return;
      work().then(resolve, (error: unknown) => (left > 0 ? attempt(left - 1) : reject(error)));
    };
    attempt(attempts - 1);
  });
}
