import { BackgroundService, PeriodicTimer } from '@hostwright/host';

interface Climate {
  readonly celsius: number;
  openVents(): Promise<void>;
}

export class GreenhouseVents extends BackgroundService {
  constructor(private readonly climate: Climate) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    using timer = new PeriodicTimer(20_000);
    while (await timer.waitForNextTickAsync(signal)) {
      if (this.climate.celsius > 27) await this.climate.openVents();
    }
  }
}
