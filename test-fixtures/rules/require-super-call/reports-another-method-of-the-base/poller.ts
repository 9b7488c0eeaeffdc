export abstract class Poller {
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    this.#timer = setInterval(() => this.poll(), 1_000);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  protected abstract poll(): void;
}
