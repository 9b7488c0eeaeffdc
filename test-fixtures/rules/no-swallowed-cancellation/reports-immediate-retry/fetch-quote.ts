export async function fetchQuote(url: string, signal: AbortSignal): Promise<string> {
  let failure: unknown;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const response = await fetch(url, { signal });
      return await response.text();
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation calls `fetch` again
      failure = error;
    }
  }
  throw failure;
}
