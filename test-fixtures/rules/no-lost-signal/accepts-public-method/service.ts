export class Importer {
  async run(urls: readonly string[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    for (const url of urls) await this.importOne(url);
  }

  async importOne(url: string): Promise<void> {
    await fetch(url);
  }
}
