import { BackgroundService, delay } from '@hostwright/host';

interface CarrierApi {
  updateShipments(signal: AbortSignal): Promise<void>;
}

export class ShipmentTracker extends BackgroundService {
  constructor(private readonly carrier: CarrierApi) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await this.trackShipments(signal);
  }

  private async trackShipments(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.carrier.updateShipments(signal);
      await delay(20_000, signal);
    }
  }
}
