export async function loadFeed(url: string): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('feed is slow', 'AbortError')), 3_000);
  try {
    const response = await fetch(url, { signal: controller.signal });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return '';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
