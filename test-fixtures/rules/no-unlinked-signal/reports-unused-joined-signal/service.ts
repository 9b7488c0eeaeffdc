export async function load(url: string, signal: AbortSignal): Promise<number> {
  const joined = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
//      ^^^^^^ no-unlinked-signal
  const response = await fetch(url, { signal });
  return response.status;
}
