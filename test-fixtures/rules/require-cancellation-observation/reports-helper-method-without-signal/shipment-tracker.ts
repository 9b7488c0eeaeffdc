import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface CarrierApi {
  updateShipments(): Promise<void>;
}

export class ShipmentTracker extends BackgroundService {
  constructor(private readonly carrier: CarrierApi) {
    super();
  }

  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    await this.trackShipments();
  }

  private async trackShipments(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await this.carrier.updateShipments();
      await sleep(20_000);
    }
  }
}
