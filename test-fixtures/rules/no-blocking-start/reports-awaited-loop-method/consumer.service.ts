import { Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';

@Injectable()
export class ConsumerService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(private readonly queue: { take(signal: AbortSignal): Promise<void> }) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.consume();
//        ^^^^^^^^^^^^^^ no-blocking-start waits for `consume`
  }

  onApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async consume(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.queue.take(this.stopping.signal);
    }
  }
}
