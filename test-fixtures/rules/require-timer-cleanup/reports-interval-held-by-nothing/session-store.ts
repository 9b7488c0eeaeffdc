export class SessionStore {
  private readonly sessions = new Map<string, number>();

  constructor(private readonly connection: { end(): Promise<void> }) {
    setInterval(() => this.sweep(), 60_000);
//  ^^^^^^^^^^^ require-timer-cleanup `SessionStore.close` never clears the interval
  }

  touch(id: string): void {
    this.sessions.set(id, Date.now() + 3_600_000);
  }

  async close(): Promise<void> {
    await this.connection.end();
  }

  private sweep(): void {
    for (const [id, expires] of this.sessions) if (expires < Date.now()) this.sessions.delete(id);
  }
}
