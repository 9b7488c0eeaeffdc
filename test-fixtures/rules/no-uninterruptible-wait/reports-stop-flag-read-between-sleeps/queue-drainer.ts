interface Queue {
  runOnce(): Promise<number>;
}

export class QueueDrainer {
  private stopping = false;

  constructor(
    private readonly queue: Queue,
    private readonly idleMs: number,
  ) {}

  async run(): Promise<void> {
    while (!this.stopping) {
      const drained = await this.queue.runOnce();
      if (drained === 0) await this.pause(this.idleMs);
//                             ^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }

  stop(): void {
    this.stopping = true;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
