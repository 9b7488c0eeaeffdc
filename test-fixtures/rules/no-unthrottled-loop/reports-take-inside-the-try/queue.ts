interface Item {
  handle(): Promise<void>;
}

export class Worker {
  private stopped = false;

  constructor(private readonly queue: { receive(): Promise<Item | undefined> }) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const item = await this.queue.receive();
        if (!item) return;
        await item.handle();
      } catch (error) {
//      ^^^^^ no-unthrottled-loop `receive`
        console.error(error);
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
