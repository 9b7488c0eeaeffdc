async function walk(url: string, depth: number): Promise<number> {
  const response = await fetch(url);
//                       ^^^^^ no-lost-signal
  return depth === 0 ? response.status : walk(`${url}/next`, depth - 1);
}

export async function walkAll(url: string, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  return walk(url, 10);
}
