export abstract class Reader {
  protected readonly controller = new AbortController();

  async close(): Promise<void> {
    this.controller.abort();
  }
}
