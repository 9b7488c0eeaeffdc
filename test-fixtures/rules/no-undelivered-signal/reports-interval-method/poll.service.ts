import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Injectable()
export class PollService {
  @Interval(5_000)
  async poll(abortSignal?: AbortSignal): Promise<void> {
//           ^^^^^^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal
    await fetch('https://prices.example', { signal: abortSignal ?? null });
  }
}
