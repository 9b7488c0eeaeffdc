export class Importer {
  async importNext(signal: AbortSignal): Promise<void> {
    await fetch('https://imports.example/next', { method: 'POST', signal });
  }
}
