export async function readStatus(url: string): Promise<string | undefined> {
  const signal = AbortSignal.timeout(2_000);
  try {
    const response = await fetch(url, { signal });
    return await response.text();
  } catch (error: any) {
    if (error?.name === 'AbortError') return undefined;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check never holds
    throw error;
  }
}
