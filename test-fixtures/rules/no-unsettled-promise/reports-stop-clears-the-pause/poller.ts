export class Poller {
  #timer: NodeJS.Timeout | undefined;
  #isRunning = true;

  async run(poll: () => Promise<void>): Promise<void> {
    while (this.#isRunning) {
      await poll();
      await new Promise<void>((resolve) => {
        this.#timer = setTimeout(resolve, 60_000);
      });
    }
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise `Poller.stop` clears the timer
  }
}
