export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private isRunning = true;

  async run(poll: () => Promise<void>): Promise<void> {
    while (this.isRunning) {
      await poll();
      await this.pause(60_000);
    }
  }

  async close(): Promise<void> {
    this.isRunning = false;
    this.clearTimer();
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        resolve();
      }, ms);
    });
  }

  private clearTimer(): void {
    if (this.timer) clearTimeout(this.timer);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise `Poller.close` clears the timer
  }
}
