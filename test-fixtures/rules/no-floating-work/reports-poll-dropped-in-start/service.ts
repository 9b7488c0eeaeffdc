export class PriceFeed {
  constructor(private readonly load: () => Promise<number>) {}

  private price = 0;

  start(): void {
    this.refresh();
//  ^^^^^^^^^^^^ no-floating-work
  }

  private async refresh(): Promise<void> {
    this.price = await this.load();
  }
}
