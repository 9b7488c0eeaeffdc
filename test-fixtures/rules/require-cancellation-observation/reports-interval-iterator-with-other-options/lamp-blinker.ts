import { setInterval as ticksOf } from 'node:timers/promises';
import { BackgroundService } from '@hostwright/host';

interface Lamp {
  toggle(): void;
}

export class LampBlinker extends BackgroundService {
  constructor(private readonly lamp: Lamp) {
    super();
  }

  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    for await (const _tick of ticksOf(800, 'blink', { ref: false })) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation never observes
      this.lamp.toggle();
    }
  }
}
