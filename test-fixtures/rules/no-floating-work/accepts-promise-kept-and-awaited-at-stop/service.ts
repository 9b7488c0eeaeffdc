export class Archive {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly upload: (path: string) => Promise<void>) {}

  add(path: string): void {
    this.running.add(this.upload(path));
  }

  async stop(): Promise<void> {
    await Promise.allSettled(this.running);
  }
}
