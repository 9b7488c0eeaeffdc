import { setTimeout as sleep } from 'node:timers/promises';

interface MetricsSink {
  flush(): Promise<void>;
}

export class MetricsFlusher {
  private stopped = false;
  private flushing: Promise<void> | undefined;

  constructor(private readonly sink: MetricsSink) {}

  start(): void {
    this.flushing = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.flushing;
  }

  private async run(): Promise<void> {
    while (true) {
      await this.sink.flush();
      await sleep(1_000);
      if (this.stopped) {
        break;
      }
    }
  }
}
