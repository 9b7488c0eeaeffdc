export function callWithOptions<T>(call: () => Promise<T>, options: { signal?: AbortSignal }): Promise<T> {
  const { signal } = options;
  if (!signal) return call();
  const deferred = Promise.withResolvers<never>();
  const onAbort = (): void => deferred.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  return Promise.race([call(), deferred.promise]).finally(() => signal.removeEventListener('abort', onAbort));
}
