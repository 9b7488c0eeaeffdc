import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

interface Link {
  duplicate(): Link;
  blockingTake(list: string): Promise<string | null>;
  disconnect(): void;
}

@Injectable()
export class JobFeed implements OnModuleInit, OnModuleDestroy {
  private blocked: Link | undefined;

  constructor(private readonly link: Link) {}

  onModuleInit(): void {
    this.follow().catch((error: unknown) => console.warn('the feed has ended', error));
  }

  onModuleDestroy(): void {
    this.blocked?.disconnect();
  }

  private async follow(): Promise<void> {
    const second = this.link.duplicate();
    this.blocked = second;
    for (;;) {
      const job = await second.blockingTake('jobs');
      if (job !== null) console.info(job);
    }
  }
}
