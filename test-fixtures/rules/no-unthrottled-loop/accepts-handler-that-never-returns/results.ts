export class Results {
  constructor(private readonly api: { poll(): Promise<string | undefined> }) {}

  async wait(): Promise<string> {
    for (;;) {
      try {
        const result = await this.api.poll();
        if (result !== undefined) return result;
      } catch (error) {
        this.rethrow(error);
      }
    }
  }

  private rethrow(error: unknown): never {
    throw new Error('Polling failed', { cause: error });
  }
}
