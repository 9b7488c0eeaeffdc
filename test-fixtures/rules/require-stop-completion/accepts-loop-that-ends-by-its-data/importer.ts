export class Importer {
  private stopped = false;

  constructor(private readonly pages: readonly (() => Promise<void>)[]) {}

  start(): void {
    void this.load();
//       ^^^^^^^^^ no-floating-work
  }

  async stop(): Promise<void> {
    this.stopped = true;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  private async load(): Promise<void> {
    for (const page of this.pages) await page();
  }
}
