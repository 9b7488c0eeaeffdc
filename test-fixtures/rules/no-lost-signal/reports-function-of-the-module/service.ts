async function load(url: string): Promise<string> {
  return (await fetch(url)).text();
//              ^^^^^ no-lost-signal
}

export async function loadBoth(a: string, b: string, options: { signal?: AbortSignal }): Promise<string> {
  options.signal?.throwIfAborted();
  return (await load(a)) + (await load(b));
}
