import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';

@Injectable()
export class SyncService implements OnModuleInit, OnModuleDestroy {
  private running = true;

  constructor(private readonly store: { pull(): Promise<void>; push(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    await Promise.all([this.pullAll(), this.pushAll()]);
//                     ^^^^^^^^^^^^^^ no-blocking-start `pullAll`
  }

  onModuleDestroy(): void {
    this.running = false;
  }

  private async pullAll(): Promise<void> {
    while (this.running) await this.store.pull();
  }

  private async pushAll(): Promise<void> {
    while (this.running) await this.store.push();
  }
}
