interface Queue {
  runOnce(): Promise<number>;
}

export class QueueDrainer {
  private stopping = false;
  private timer: NodeJS.Timeout | undefined;
  private wake: (() => void) | undefined;

  constructor(
    private readonly queue: Queue,
    private readonly idleMs: number,
  ) {}

  async run(): Promise<void> {
    while (!this.stopping) {
      const drained = await this.queue.runOnce();
      if (drained === 0) await this.pause();
    }
  }

  stop(): void {
    this.stopping = true;
    clearTimeout(this.timer);
    this.wake?.();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      this.timer = setTimeout(resolve, this.idleMs);
    });
  }
}
