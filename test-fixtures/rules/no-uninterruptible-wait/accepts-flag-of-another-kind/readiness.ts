export class Readiness {
  private ready = false;

  constructor(private readonly probe: () => Promise<boolean>) {}

  async waitUntilReady(): Promise<void> {
    while (!this.ready) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }

  async check(): Promise<void> {
    this.ready = await this.probe();
  }
}
