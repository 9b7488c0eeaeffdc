interface Fleet {
  start(): Promise<void>;
  destroy(): Promise<void>;
}

export class Plugin {
  private readonly stopping = new AbortController();

  constructor(private readonly fleet: Fleet) {}

  async start(): Promise<void> {
    await this.fleet.start();
    this.stopping.signal.addEventListener('abort', () => {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
      this.fleet.destroy().catch(console.error);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
  }
}
