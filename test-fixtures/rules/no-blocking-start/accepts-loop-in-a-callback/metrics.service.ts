import { Injectable, OnModuleInit } from '@nestjs/common';

@Injectable()
export class MetricsService implements OnModuleInit {
  constructor(private readonly bus: { serve(handler: () => Promise<void>): Promise<void>; next(): Promise<void> }) {}

  async onModuleInit(): Promise<void> {
    await this.bus.serve(async () => {
      for (;;) await this.bus.next();
    });
  }
}
