export class Client {
  constructor(private readonly closing: AbortSignal) {}

  async get(url: string): Promise<unknown> {
    const controller = new AbortController();
    this.closing.throwIfAborted();
    this.closing.addEventListener('abort', () => controller.abort(this.closing.reason), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `get`
    const timer = setTimeout(() => controller.abort(), 5_000);
    try {
      const response = await fetch(url, { signal: controller.signal });
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  }
}
