export class Cache {
  private readonly entries = new Map<string, unknown>();
  private readonly sweeper: NodeJS.Timeout;

  constructor() {
    this.sweeper = setInterval(() => this.entries.clear(), 60_000);
//                 ^^^^^^^^^^^ require-timer-cleanup `beforeExit` only
    process.once('beforeExit', () => clearInterval(this.sweeper));
  }

  close(): void {
    this.entries.clear();
  }
}
