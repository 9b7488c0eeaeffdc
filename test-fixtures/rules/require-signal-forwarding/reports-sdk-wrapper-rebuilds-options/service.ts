interface RequestOptions {
  readonly headers?: Record<string, string>;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export class Client {
  constructor(private readonly base: string) {}

  async request(path: string, options: RequestOptions = {}): Promise<Response> {
    return fetch(this.base + path, { headers: options.headers, signal: options.signal });
  }

  async createRun(id: string, options?: RequestOptions): Promise<Response> {
    return this.request(`/runs/${id}`, { headers: { ...options?.headers, accept: 'application/json' } });
//              ^^^^^^^ require-signal-forwarding
  }
}
