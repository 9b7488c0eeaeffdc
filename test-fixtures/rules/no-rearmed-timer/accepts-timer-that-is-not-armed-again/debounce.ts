export class Debounce {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly save: () => Promise<void>) {}

  async touch(): Promise<void> {
    await Promise.resolve();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), 500);
//                                     ^^^^^^^^^ no-floating-work
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
