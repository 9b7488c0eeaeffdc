export class Client {
  constructor(private readonly closing: AbortSignal) {}

  async get(url: string): Promise<unknown> {
    const controller = new AbortController();
    this.closing.throwIfAborted();
    const onClosing = (): void => controller.abort(this.closing.reason);
    this.closing.addEventListener('abort', onClosing, { once: true });
    const timer = setTimeout(() => controller.abort(), 5_000);
    try {
      const response = await fetch(url, { signal: controller.signal });
      return await response.json();
    } finally {
      clearTimeout(timer);
      this.closing.removeEventListener('abort', onClosing);
    }
  }
}
