export class Manager {
  constructor(private readonly touch: () => Promise<void>) {}

  async run(job: () => Promise<void>, everyMs: number): Promise<void> {
    let heartbeat: NodeJS.Timeout | undefined;
    if (everyMs > 0) heartbeat = setInterval(() => void this.touch(), everyMs);
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
