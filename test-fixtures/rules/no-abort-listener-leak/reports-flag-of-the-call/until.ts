export async function until(holds: () => Promise<boolean>, wait: () => Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let isAborted = false;
  signal.addEventListener('abort', () => (isAborted = true), { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `until`
  while (!(await holds())) {
    if (isAborted) throw new Error('aborted');
    await wait();
  }
}
