export async function upload(url: string, parts: readonly string[], signal: AbortSignal): Promise<void> {
  for (const body of parts) {
    if (signal.aborted) {
      await fetch(url, { method: 'DELETE' });
      return;
    }
    await fetch(url, { method: 'POST', body, signal });
  }
}
