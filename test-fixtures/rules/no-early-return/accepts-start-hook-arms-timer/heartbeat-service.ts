import type { HostedService } from '@hostwright/host';

export class HeartbeatService implements HostedService {
  private timer: NodeJS.Timeout | undefined;

  async startAsync(): Promise<void> {
    this.timer = setInterval(() => console.info('alive'), 30_000);
  }

  async stopAsync(): Promise<void> {
    clearInterval(this.timer);
  }
}
