export class Ticker {
  private stopped = false;

  async run(tick: () => void): Promise<void> {
    try {
      while (!this.stopped) {
        await new Promise<void>((resolve) => setTimeout(resolve, 1_000));
        tick();
      }
    } catch (error) {
      console.error(error);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
