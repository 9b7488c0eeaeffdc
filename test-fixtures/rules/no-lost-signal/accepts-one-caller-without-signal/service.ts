async function load(url: string): Promise<string> {
  return (await fetch(url)).text();
}

export async function loadNow(url: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  return load(url);
}

export async function preload(url: string): Promise<string> {
  return load(url);
}
