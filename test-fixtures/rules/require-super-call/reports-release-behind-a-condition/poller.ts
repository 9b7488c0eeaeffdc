export abstract class Poller {
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    this.#timer = setInterval(() => this.poll(), 1_000);
  }

  stop(): void {
    if (this.#timer !== undefined) clearInterval(this.#timer);
  }

  protected abstract poll(): void;
}
