export async function askModel(url: string, ms: number, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return 'stopped by the user';
    throw error;
  }
}
