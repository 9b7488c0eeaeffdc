import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

@Injectable()
export class QueueGauge implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private depth = 0;

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => console.info(`${this.depth} jobs waiting`), 15_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
