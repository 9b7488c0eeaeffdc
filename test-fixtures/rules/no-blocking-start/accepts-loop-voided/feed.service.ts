import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';

@Injectable()
export class FeedService implements OnModuleInit, OnModuleDestroy {
  private stopped = false;

  constructor(private readonly feed: { next(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    void this.follow();
  }

  onModuleDestroy(): void {
    this.stopped = true;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.feed.next();
      } catch (error) {
        console.error(error);
        return;
      }
    }
  }
}
