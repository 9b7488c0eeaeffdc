export async function callTool(url: string, ms: number, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') {
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check reported as a timeout
      throw new Error(`the tool timed out after ${ms} ms`);
    }
    throw error;
  }
}
