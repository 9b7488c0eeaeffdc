async function head(url: string): Promise<number> {
  const response = await fetch(url, { method: 'HEAD' });
//                       ^^^^^ no-lost-signal
  return response.status;
}

export async function headAll(urls: readonly string[], signal: AbortSignal): Promise<number[]> {
  signal.throwIfAborted();
  return Promise.all(urls.map((url) => head(url)));
}
