export abstract class Poller {
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  start(): void {
    this.poll();
    if (!this.#stopped) this.#timer = setTimeout(() => this.start(), 1_000);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  protected abstract poll(): void;
}
