import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

@Injectable()
export class WorkerService implements OnApplicationShutdown {
  async onApplicationShutdown(signal: AbortSignal): Promise<void> {
//                            ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal the name of a process signal
    while (!signal.aborted) await this.step();
  }

  private async step(): Promise<void> {
    await fetch('https://queue.example/next');
  }
}
