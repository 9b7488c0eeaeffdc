import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

@Injectable()
export class SocketRegistry implements OnApplicationShutdown {
  private readonly sockets = new Set<string>();

  async onApplicationShutdown(signal?: string): Promise<void> {
    console.info(`draining sockets after ${signal ?? 'close()'}`);
    for (;;) {
      if (this.sockets.size === 0) {
        return;
      }
      await sleep(100);
    }
  }
}
