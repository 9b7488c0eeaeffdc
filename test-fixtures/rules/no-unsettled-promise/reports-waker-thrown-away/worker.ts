export class Worker {
  private wake: (() => void) | undefined;
  private isRunning = true;

  async run(work: () => Promise<void>): Promise<void> {
    while (this.isRunning) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      await work();
    }
  }

  notify(): void {
    this.wake?.();
  }

  stop(): void {
    this.isRunning = false;
    this.wake = undefined;
//  ^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise `Worker.stop` throws away
  }
}
