class ToolTimeout extends Error {}

export async function callTool(url: string, ms: number, options: { signal: AbortSignal }): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  options.signal.throwIfAborted();
  options.signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
  try {
    const response = await fetch(url, { signal: controller.signal });
    return await response.text();
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw new ToolTimeout();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check reported as a timeout
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
