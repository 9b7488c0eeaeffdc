export async function load(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
  signal.throwIfAborted();
  return response.json();
}
