interface Pool {
  query(text: string): Promise<void>;
  end(): Promise<void>;
}

export class OutboxPoller {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly pool: Pool) {}

  start(): void {
    this.timer = setTimeout(() => this.run(), 1_000);
  }

  private run(): void {
    this.running = this.poll();
  }

  private async poll(): Promise<void> {
    try {
      await this.pool.query('select publish_outbox()');
    } catch (error) {
      console.error(error);
    }
    if (!this.stopped) this.timer = setTimeout(() => this.run(), 1_000);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.pool.end();
  }
}
