import { setTimeout as sleep } from 'node:timers/promises';
import { BackgroundService, HostApplicationLifetime } from '@hostwright/host';

export class Carousel extends BackgroundService {
  static inject = [HostApplicationLifetime] as const;

  private isTurning = true;

  constructor(lifetime: HostApplicationLifetime) {
    super();
    const that = this;
    lifetime.onStopping(function halt() {
      that.isTurning = false;
    });
  }

  protected override async executeAsync(): Promise<void> {
    while (this.isTurning) {
      await fetch('http://carousel.local/next', { method: 'POST' });
      await sleep(4_000);
    }
  }
}
