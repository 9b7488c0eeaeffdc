import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class SyncService implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  onModuleInit(): void {
    void this.sync();
//       ^^^^^^^^^ no-floating-work
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  private async sync(): Promise<void> {
    await fetch('https://directory.example/sync', { method: 'POST' });
    this.timer = setTimeout(() => void this.sync(), 60_000);
//                                     ^^^^^^^^^ no-floating-work
//               ^^^^^^^^^^ no-rearmed-timer
  }
}
