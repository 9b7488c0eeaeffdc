export async function loadPage(url: string, ms: number | undefined): Promise<string> {
  try {
    const response = await fetch(url, { signal: ms === undefined ? null : AbortSignal.timeout(ms) });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return '';
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check reject with `TimeoutError`
    throw error;
  }
}
