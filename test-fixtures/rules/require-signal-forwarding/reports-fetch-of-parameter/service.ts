export async function loadRates(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url);
//                       ^^^^^ require-signal-forwarding
  signal.throwIfAborted();
  return response.json();
}
