import { Injectable, OnModuleDestroy } from '@nestjs/common';

@Injectable()
export class CacheService implements OnModuleDestroy {
  private readonly timer: NodeJS.Timeout;
  private readonly entries = new Map<string, number>();

  constructor() {
    this.timer = setInterval(() => this.entries.clear(), 60_000);
//               ^^^^^^^^^^^ no-heavy-constructor starts a timer
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
