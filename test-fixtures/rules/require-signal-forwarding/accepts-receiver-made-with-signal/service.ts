interface Session {
  get(key: string, options?: { signal?: AbortSignal }): Promise<string>;
}

declare function open(url: string, options: { signal: AbortSignal }): Session;

export async function read(url: string, signal: AbortSignal): Promise<string> {
  const session = open(url, { signal });
  return session.get('answer');
}
