import type { HostedService } from '@hostwright/host';

export class Heartbeat implements HostedService {
  #timer: NodeJS.Timeout | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    this.#timer = setInterval(() => {
      if (signal.aborted) return;
//        ^^^^^^ no-misused-start-signal The callback of `setInterval`
      console.log('beat');
    }, 1_000);
  }

  async stopAsync(): Promise<void> {
    clearInterval(this.#timer);
  }
}
