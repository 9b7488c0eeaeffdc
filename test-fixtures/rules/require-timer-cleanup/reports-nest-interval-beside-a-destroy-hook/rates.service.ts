import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class RatesService implements OnModuleInit, OnModuleDestroy {
  private readonly subscribers = new Set<() => void>();

  onModuleInit(): void {
    setInterval(() => this.subscribers.forEach((notify) => notify()), 30_000);
//  ^^^^^^^^^^^ require-timer-cleanup
  }

  onModuleDestroy(): void {
    this.subscribers.clear();
  }
}
