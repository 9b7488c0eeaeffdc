export async function callTool(url: string, ms: number, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) });
    return await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Error && error.name === 'AbortError') throw new Error('the tool timed out');
    throw error;
  }
}
