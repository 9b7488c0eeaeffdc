export class Importer {
  async run(urls: readonly string[], signal: AbortSignal): Promise<void> {
    for (const url of urls) await this.importOne(url, signal);
  }

  private async importOne(url: string, signal: AbortSignal): Promise<void> {
    const response = await fetch(url, { signal });
    console.log(response.status);
  }
}
