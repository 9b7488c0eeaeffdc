declare function get(url: string, options: { signal: AbortSignal }): Promise<string>;

export async function load(url: string, signal: AbortSignal, controller: AbortController): Promise<string> {
  signal.throwIfAborted();
  return get(url, { signal: controller.signal });
}
