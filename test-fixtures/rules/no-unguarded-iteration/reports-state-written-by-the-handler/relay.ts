export class Relay {
  private stopped = false;
  isRunning = false;

  constructor(private readonly upstream: { request(): Promise<string> }) {}

  async run(): Promise<void> {
    this.isRunning = true;
    try {
      while (!this.stopped) console.info(await this.upstream.request());
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `request`
    } catch (error) {
      console.error(error);
      this.isRunning = false;
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
