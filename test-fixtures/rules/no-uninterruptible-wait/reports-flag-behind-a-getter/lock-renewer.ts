interface Lock {
  extend(): Promise<void>;
}

export class LockRenewer {
  private stopped = false;

  constructor(private readonly lock: Lock) {}

  private get isStopped(): boolean {
    return this.stopped;
  }

  async renew(): Promise<void> {
    do {
      await this.lock.extend();
      await new Promise<void>((resolve) => setTimeout(() => resolve(), 20_000));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
    } while (!this.isStopped);
  }

  async shutdown(): Promise<void> {
    this.stopped = true;
    await this.lock.extend();
  }
}
