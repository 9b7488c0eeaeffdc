import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { firstValueFrom, Subject, takeUntil, timer } from 'rxjs';

@Injectable()
export class PresenceBeacon implements OnModuleInit, OnModuleDestroy {
  private readonly gone$ = new Subject<void>();

  onModuleInit(): void {
    this.announce().catch(() => undefined);
  }

  onModuleDestroy(): void {
    this.gone$.next();
    this.gone$.complete();
  }

  private async announce(): Promise<void> {
    for (;;) {
      await fetch('https://directory.example/here', { method: 'POST' });
      await firstValueFrom(timer(20_000).pipe(takeUntil(this.gone$)));
    }
  }
}
