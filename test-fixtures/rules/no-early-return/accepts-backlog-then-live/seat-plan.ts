import { BackgroundService, delay } from '@hostwright/host';

interface Bookings {
  after(number: number): Promise<readonly { number: number }[]>;
  follow(signal: AbortSignal): AsyncIterable<{ number: number }>;
}

export class SeatPlan extends BackgroundService {
  private last = 0;

  constructor(private readonly bookings: Bookings) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const missed = await this.bookings.after(this.last);
      if (missed.length === 0) break;
      this.last = missed.at(-1)!.number;
      await delay(10, signal);
    }
    for await (const { number } of this.bookings.follow(signal)) this.last = number;
  }
}
