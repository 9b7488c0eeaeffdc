import { BackgroundService, delay } from '@hostwright/host';

interface Depot {
  arrived(): Promise<string | undefined>;
  find(parcel: string): Promise<{ shelf: number } | undefined>;
}

export class ParcelWatch extends BackgroundService {
  constructor(private readonly depot: Depot) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const parcel = await this.depot.arrived();
      if (parcel !== undefined) await this.untilCollected(parcel, signal);
      await delay(800, signal);
    }
  }

  private async untilCollected(parcel: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const found = await this.depot.find(parcel);
      if (!found) return;
      console.info(`${parcel} is on shelf ${found.shelf}`);
      await delay(300, signal);
    }
  }
}
