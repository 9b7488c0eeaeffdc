export class Session {
  constructor(private readonly signal: AbortSignal) {}

  async run(other: AbortSignal): Promise<void> {
    other.throwIfAborted();
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    await fetch('https://session.example', { signal: this.signal });
  }
}
