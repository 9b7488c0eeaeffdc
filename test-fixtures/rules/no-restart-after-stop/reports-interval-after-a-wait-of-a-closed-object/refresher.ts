export class Refresher {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly load: () => Promise<void>) {
    this.begin().catch(console.error);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async begin(): Promise<void> {
    await this.load();
    this.timer = setInterval(() => this.load().catch(console.error), 60_000);
//               ^^^^^^^^^^^ no-restart-after-stop `timer` is made after a wait
  }
}
