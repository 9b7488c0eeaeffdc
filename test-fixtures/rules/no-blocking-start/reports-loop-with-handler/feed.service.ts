import { Injectable, OnModuleInit } from '@nestjs/common';

@Injectable()
export class FeedService implements OnModuleInit {
  constructor(private readonly feed: { next(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    await this.follow().catch((error: unknown) => console.error(error));
//        ^^^^^^^^^^^^^ no-blocking-start `follow`
  }

  private async follow(): Promise<void> {
    for (;;) await this.feed.next();
  }
}
