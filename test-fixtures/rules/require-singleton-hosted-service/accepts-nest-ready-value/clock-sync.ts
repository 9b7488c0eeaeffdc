import { Injectable, Scope } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Injectable({ scope: Scope.REQUEST })
export class ClockSync {
  @Interval(60_000)
  async synchronise(): Promise<void> {
    await fetch('https://time.example/now');
  }
}
