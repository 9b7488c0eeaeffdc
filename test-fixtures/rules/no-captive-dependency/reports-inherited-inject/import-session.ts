export class ImportSession {
  async importNext(signal: AbortSignal): Promise<void> {
    await fetch('https://imports.example/next', { method: 'POST', signal });
  }
}
