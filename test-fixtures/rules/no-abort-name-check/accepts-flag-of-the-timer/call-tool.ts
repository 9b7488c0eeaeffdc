export async function callTool(url: string, ms: number, signal: AbortSignal): Promise<string> {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, ms);
  signal.throwIfAborted();
  signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
  try {
    const response = await fetch(url, { signal: controller.signal });
    return await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError' && timedOut) throw new Error('timed out');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
