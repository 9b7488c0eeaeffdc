export interface AbortOptions {
  readonly signal?: AbortSignal;
}

export interface DialOptions extends AbortOptions {
  readonly port?: number;
}

export async function dial(host: string, options: DialOptions = {}): Promise<number> {
  const response = await fetch(`http://${host}:${options.port ?? 80}`, { signal: options.signal });
  return response.status;
}
