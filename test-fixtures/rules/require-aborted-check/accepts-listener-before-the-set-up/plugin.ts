interface Fleet {
  start(): Promise<void>;
  destroy(): Promise<void>;
}

export class Plugin {
  private readonly stopping = new AbortController();

  constructor(private readonly fleet: Fleet) {}

  async start(): Promise<void> {
    this.stopping.signal.addEventListener('abort', () => {
      this.fleet.destroy().catch(console.error);
    });
    await this.fleet.start();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
  }
}
