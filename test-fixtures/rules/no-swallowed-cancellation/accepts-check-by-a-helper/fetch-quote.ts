function rethrowAbort(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
}

export async function fetchQuote(url: string, signal: AbortSignal): Promise<string> {
  let failure: unknown;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const response = await fetch(url, { signal });
      return await response.text();
    } catch (error) {
      rethrowAbort(error);
      failure = error;
    }
  }
  throw failure;
}
