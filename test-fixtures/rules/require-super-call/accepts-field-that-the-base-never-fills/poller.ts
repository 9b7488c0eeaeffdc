export abstract class Poller {
  protected timer: NodeJS.Timeout | undefined;

  start(): void {
    this.poll();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  protected abstract poll(): void;
}
