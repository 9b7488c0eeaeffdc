import { BackgroundService, delay, isCancellation } from '@hostwright/host';

interface Addresses {
  geocodeNext(signal: AbortSignal): Promise<void>;
}

export class Geocoder extends BackgroundService {
  constructor(private readonly addresses: Addresses) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.addresses.geocodeNext(signal);
      } catch (error) {
        if (isCancellation(error, signal)) {
          break;
        }
        console.error('geocoding failed', error);
      }
      await delay(100, signal);
    }
  }
}
