export async function load(url: string): Promise<string> {
  return (await fetch(url)).text();
}

export async function loadBoth(a: string, b: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  return (await load(a)) + (await load(b));
}
