import type { HostedService } from '@hostwright/host';

export class OrderListener implements HostedService {
  constructor(private readonly orders: EventTarget) {}

  async startAsync(signal: AbortSignal): Promise<void> {
    this.orders.addEventListener('order', () => console.log('order'), { signal });
//                                                                      ^^^^^^ no-misused-start-signal
  }

  async stopAsync(): Promise<void> {}
}
