export class Sync {
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.syncAll();
  }

  private async syncAll(): Promise<void> {
    for (const id of ['a', 'b']) await this.syncOne(id);
  }

  private async syncOne(id: string): Promise<void> {
    await fetch(`https://api.example/${id}`);
//        ^^^^^ no-lost-signal
  }
}
