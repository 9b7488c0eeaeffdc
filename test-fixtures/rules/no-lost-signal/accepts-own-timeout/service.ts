async function ping(url: string): Promise<number> {
  return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).status;
}

export async function pingAll(urls: readonly string[], signal: AbortSignal): Promise<void> {
  for (const url of urls) {
    signal.throwIfAborted();
    console.log(await ping(url));
  }
}
