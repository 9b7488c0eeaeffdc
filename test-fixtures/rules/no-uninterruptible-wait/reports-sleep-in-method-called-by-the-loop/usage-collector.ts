interface Meters {
  read(): Promise<number[]>;
}

export class UsageCollector {
  private running = true;

  constructor(
    private readonly meters: Meters,
    private readonly store: (usage: number[]) => Promise<void>,
  ) {}

  async run(): Promise<void> {
    while (this.running) {
      await this.collect();
    }
  }

  close(): void {
    this.running = false;
  }

  private async collect(): Promise<void> {
    await this.store(await this.meters.read());
    await new Promise((resolve) => setTimeout(resolve, 60_000));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
  }
}
