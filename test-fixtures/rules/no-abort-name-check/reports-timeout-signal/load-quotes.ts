export async function loadQuotes(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return await response.text();
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw new Error('the data provider is too slow');
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check `fetch` reject with `TimeoutError`
    throw error;
  }
}
