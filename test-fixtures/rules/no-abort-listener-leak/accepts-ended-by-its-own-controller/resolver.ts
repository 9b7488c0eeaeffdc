export class Resolver {
  constructor(private readonly lookup: (name: string, signal: AbortSignal) => Promise<string | undefined>) {}

  async resolve(name: string, options: { signal?: AbortSignal } = {}): Promise<string | undefined> {
    options.signal?.throwIfAborted();
    const controller = new AbortController();
    options.signal?.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
    try {
      return await this.lookup(name, controller.signal);
    } finally {
      controller.abort();
    }
  }
}
