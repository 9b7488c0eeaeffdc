export class PriceFeed {
  constructor(private readonly load: () => Promise<number>) {}

  private price = 0;

  start(): void {
    this.refresh();
  }

  private async refresh(): Promise<void> {
    try {
      this.price = await this.load();
    } catch (error) {
      console.error('prices are stale', error);
    }
  }
}
