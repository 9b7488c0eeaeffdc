export async function load(url: string, stopping: AbortSignal): Promise<number> {
  stopping.throwIfAborted();
  const signal = AbortSignal.timeout(5_000);
  const response = await fetch(url, { signal });
//                                    ^^^^^^ no-unlinked-signal
  return response.status;
}
