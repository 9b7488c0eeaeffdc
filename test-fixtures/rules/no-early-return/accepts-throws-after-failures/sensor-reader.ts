import { BackgroundService, delay } from '@hostwright/host';

interface Sensor {
  record(signal: AbortSignal): Promise<void>;
}

export class SensorReader extends BackgroundService {
  constructor(private readonly sensor: Sensor) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.sensor.record(signal);
        failures = 0;
      } catch (error) {
        if (signal.aborted || ++failures === 5) {
          throw error;
        }
      }
      await delay(1_000, signal);
    }
  }
}
