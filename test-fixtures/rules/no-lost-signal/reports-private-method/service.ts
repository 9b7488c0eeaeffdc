export class Importer {
  async run(urls: readonly string[], signal: AbortSignal): Promise<void> {
    for (const url of urls) {
      signal.throwIfAborted();
      await this.importOne(url);
    }
  }

  private async importOne(url: string): Promise<void> {
    const response = await fetch(url);
//                         ^^^^^ no-lost-signal
    console.log(response.status);
  }
}
