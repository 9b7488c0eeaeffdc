export abstract class Poller {
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    this.#timer = setInterval(() => this.poll(), 1_000);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  describe(): string {
    return `polls with ${String(this.#timer)}`;
  }

  protected abstract poll(): void;
}
