declare function follow(controller: AbortController, signal: AbortSignal): void;

export async function load(url: string, signal: AbortSignal): Promise<string> {
  const controller = new AbortController();
  follow(controller, signal);
  return (await fetch(url, { signal: controller.signal })).text();
}
