import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class RatesService implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  onModuleInit(): void {
    this.warmUp().catch(console.error);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async warmUp(): Promise<void> {
    await fetch('https://rates.example/latest');
    this.timer = setInterval(() => console.info('refresh'), 60_000);
//               ^^^^^^^^^^^ no-restart-after-stop `RatesService.onModuleDestroy`
  }
}
