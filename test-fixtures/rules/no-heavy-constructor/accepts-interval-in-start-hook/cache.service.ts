import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';

@Injectable()
export class CacheService implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private readonly entries = new Map<string, number>();

  onModuleInit(): void {
    this.timer = setInterval(() => this.entries.clear(), 60_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
