export class WorkerPool {
  private closed = false;
  private active = 0;

  async run(job: () => Promise<void>): Promise<void> {
    if (this.closed) throw new Error('the pool is closed');
    this.active += 1;
    await job().finally(() => {
      this.active -= 1;
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    while (this.active > 0) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
