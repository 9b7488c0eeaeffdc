export async function loadFeed(url: string, register: (controller: AbortController) => void): Promise<string> {
  const controller = new AbortController();
  register(controller);
  const timer = setTimeout(() => controller.abort('slow'), 3_000);
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
