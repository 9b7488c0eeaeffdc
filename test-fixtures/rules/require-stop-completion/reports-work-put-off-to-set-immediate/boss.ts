interface JobWorker {
  readonly busy: boolean;
  stop(): void;
}

export class Boss {
  constructor(
    private readonly workers: readonly JobWorker[],
    private readonly pool: { end(): Promise<void> },
    private readonly pause: () => Promise<void>,
  ) {}

  async stop(): Promise<void> {
    for (const worker of this.workers) worker.stop();
    setImmediate(async () => {
//               ^^^^^^^^^^^ no-floating-work
//  ^^^^^^^^^^^^ require-stop-completion
      while (this.workers.some((worker) => worker.busy)) await this.pause();
      await this.pool.end();
    });
  }
}
