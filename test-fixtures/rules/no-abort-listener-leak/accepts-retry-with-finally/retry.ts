export async function retry<T>(work: () => Promise<T>, attempts: number, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (let left = attempts - 1; ; left--) {
      try {
        return await Promise.race([work(), aborted.promise]);
      } catch (error) {
        if (signal.aborted || left <= 0) throw error;
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
