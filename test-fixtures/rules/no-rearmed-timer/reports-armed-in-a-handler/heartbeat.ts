export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly send: () => Promise<void>) {
    this.beat();
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private beat(): void {
    this.send()
      .catch((error: unknown) => console.error('heartbeat failed', error))
      .finally(() => {
        this.timer = setTimeout(() => this.beat(), 10_000);
//                   ^^^^^^^^^^ no-rearmed-timer
      });
  }
}
