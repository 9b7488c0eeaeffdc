interface Pool {
  query(text: string): Promise<void>;
  end(): Promise<void>;
}

export class OutboxPoller {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly pool: Pool) {}

  start(): void {
    this.timer = setTimeout(() => this.poll(), 1_000);
  }

  private async poll(): Promise<void> {
    try {
      await this.pool.query('select publish_outbox()');
    } catch (error) {
      console.error(error);
    }
    if (!this.stopped) this.timer = setTimeout(() => this.poll(), 1_000);
  }

  async stop(): Promise<void> {
//      ^^^^ require-stop-completion
    this.stopped = true;
    clearTimeout(this.timer);
    await this.pool.end();
  }
}
