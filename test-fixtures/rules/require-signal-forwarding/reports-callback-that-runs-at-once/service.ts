async function locked<T>(work: () => Promise<T>): Promise<T> {
  return work();
}

async function get(url: string, signal?: AbortSignal): Promise<string> {
  return (await fetch(url, { signal })).text();
}

export async function loadAll(urls: readonly string[], signal: AbortSignal): Promise<string[]> {
  const first = await locked(async () => get(urls[0]!));
//                                       ^^^ require-signal-forwarding
  const rest = await Promise.all(urls.slice(1).map(async (url) => (await fetch(url)).text()));
//                                                                       ^^^^^ require-signal-forwarding
  signal.throwIfAborted();
  return [first, ...rest];
}
