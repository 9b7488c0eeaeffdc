export async function loadQuotes(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return await response.text();
  } catch (error) {
    const { name } = error as Error;
    if ((error as Error).name === 'AbortError' || name === 'TimeoutError') throw new Error('the data provider is too slow');
    throw error;
  }
}
