export class SessionStore {
  private readonly sessions = new Map<string, number>();
  private readonly timer = setInterval(() => this.sessions.clear(), 60_000);

  constructor() {
    setInterval(() => console.info(this.sessions.size), 10_000).unref();
    this.timer.unref?.();
  }

  close(): void {
    this.sessions.clear();
  }
}
