import timersPromises from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

export class SoilMoistureProbe extends BackgroundService {
  readonly readings: number[] = [];

  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    for await (const _ of timersPromises.setInterval(900_000)) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation never observes
      const answer = await fetch('http://probe.local/moisture');
      this.readings.push(Number(await answer.text()));
    }
  }
}
