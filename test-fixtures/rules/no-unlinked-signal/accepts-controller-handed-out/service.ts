declare const running: Map<string, AbortController>;

export async function load(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const controller = new AbortController();
  running.set(url, controller);
  return (await fetch(url, { signal: controller.signal })).text();
}
