export async function warmUp(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check always holds
    });
  }
}
