export async function loadFeed(url: string): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error('feed timed out')), 3_000);
  try {
    const response = await fetch(url, { signal: controller.signal });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return '';
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check reject with `Error`
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
