export class Session {
  constructor(private readonly signal: AbortSignal) {}

  async refresh(): Promise<boolean> {
    if (this.signal.aborted) return false;
    const response = await fetch('https://session.example');
    return response.ok;
  }
}
