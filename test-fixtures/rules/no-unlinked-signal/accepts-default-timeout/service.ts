export async function load(url: string, options: { signal?: AbortSignal } = {}): Promise<unknown> {
  const response = await fetch(url, { signal: options.signal ?? AbortSignal.timeout(5_000) });
  return response.json();
}
