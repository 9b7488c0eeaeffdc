export class Poller {
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;
  #isRunning = true;

  async run(poll: () => Promise<void>): Promise<void> {
    while (this.#isRunning) {
      await poll();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#timer = setTimeout(resolve, 60_000);
      });
    }
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    this.#wake?.();
  }
}
