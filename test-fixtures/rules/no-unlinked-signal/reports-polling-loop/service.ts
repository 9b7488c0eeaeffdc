export async function poll(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
    console.log(response.status);
  }
}
