import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

interface DoorBus {
  read(door: string, blockMs: number): Promise<string | null>;
}

@Injectable()
export class BadgeReader implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(BadgeReader.name);

  constructor(private readonly bus: DoorBus) {}

  onModuleInit(): void {
    this.listen().catch((error: unknown) => this.logger.error('badges are ignored', error));
  }

  onModuleDestroy(): void {
    this.logger.log('doors are left alone');
  }

  private async listen(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation BadgeReader
      const badge = await this.bus.read('north', 4_000);
      if (badge !== null) this.logger.log(badge);
    }
  }
}
