export abstract class Poller {
  #timer: NodeJS.Timeout | undefined;

  onModuleInit(): void {
    this.#timer = setInterval(() => this.poll(), 1_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  protected abstract poll(): void;
}
