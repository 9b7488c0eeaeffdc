export class Supervised {
  private stopped = false;

  constructor(
    private readonly source: { fetch(): Promise<void> },
    private readonly onFailed: (error: unknown) => void,
  ) {}

  async run(): Promise<void> {
    try {
      while (!this.stopped) await this.source.fetch();
    } catch (error) {
      this.onFailed(error);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
