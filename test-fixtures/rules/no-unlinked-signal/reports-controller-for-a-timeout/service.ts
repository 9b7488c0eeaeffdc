export async function load(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 5_000);
  try {
    const response = await fetch(url, { signal: controller.signal });
//                                              ^^^^^^^^^^^^^^^^^ no-unlinked-signal
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}
