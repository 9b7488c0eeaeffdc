export abstract class Poller {
  start(): void {
    this.poll();
  }

  stop(): void {}

  protected abstract poll(): void;
}
