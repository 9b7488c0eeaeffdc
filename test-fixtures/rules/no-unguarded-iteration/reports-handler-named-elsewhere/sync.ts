function logFailure(error: unknown): void {
  console.warn('sync failed', error);
}

export class Sync {
  private stopped = false;

  constructor(private readonly store: { pull(): Promise<void> }) {}

  start(): void {
    void this.loop().catch(logFailure);
  }

  stop(): void {
    this.stopped = true;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) await this.store.pull();
//                        ^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `pull`
  }
}
