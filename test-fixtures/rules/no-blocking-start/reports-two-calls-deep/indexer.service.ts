import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';

@Injectable()
export class IndexerService implements OnModuleInit, OnModuleDestroy {
  private active = true;

  constructor(private readonly index: { update(): Promise<void>; prepare(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    await this.boot();
//        ^^^^^^^^^^^ no-blocking-start `boot`
  }

  onModuleDestroy(): void {
    this.active = false;
  }

  private async boot(): Promise<void> {
    await this.index.prepare();
    await this.updateAll();
  }

  private async updateAll(): Promise<void> {
    while (this.active) {
      await this.index.update();
    }
  }
}
