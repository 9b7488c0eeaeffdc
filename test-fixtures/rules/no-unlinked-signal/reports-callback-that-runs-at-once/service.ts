export async function loadAll(urls: readonly string[], signal: AbortSignal): Promise<number[]> {
  signal.throwIfAborted();
  return Promise.all(
    urls.map(async (url) => (await fetch(url, { signal: AbortSignal.timeout(1_000) })).status),
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
  );
}
