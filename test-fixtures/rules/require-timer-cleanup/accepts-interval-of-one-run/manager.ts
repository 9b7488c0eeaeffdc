export class Manager {
  constructor(private readonly touch: () => Promise<void>) {}

  async run(job: () => Promise<void>, everyMs: number): Promise<void> {
    let heartbeat: NodeJS.Timeout | undefined;
    if (everyMs > 0) heartbeat = setInterval(() => void this.touch(), everyMs);
//                                                      ^^^^^^^^^^ no-floating-work
    try {
      await job();
    } finally {
      if (heartbeat) clearInterval(heartbeat);
    }
  }

  stop(): void {
    console.info('stopped');
  }
}
