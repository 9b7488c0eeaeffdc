export class Manager {
  constructor(private readonly touch: () => Promise<void>) {
    this.run().catch(console.error);
  }

  stop(): void {
    console.info('stopped');
  }

  private async run(): Promise<void> {
    await this.touch();
    const timer = setInterval(() => console.info('alive'), 1_000);
    await this.touch();
    clearInterval(timer);
  }
}
