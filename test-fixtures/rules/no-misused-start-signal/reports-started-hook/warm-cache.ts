import { delay, type HostedLifecycleService } from '@hostwright/host';

export class WarmCache implements HostedLifecycleService {
  async startingAsync(): Promise<void> {}
  async startAsync(): Promise<void> {}
  async startedAsync(signal: AbortSignal): Promise<void> {
    void this.refresh(signal);
//                    ^^^^^^ no-misused-start-signal the signal of `startedAsync`
  }
  async stoppingAsync(): Promise<void> {}
  async stopAsync(): Promise<void> {}
  async stoppedAsync(): Promise<void> {}

  private async refresh(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('refresh');
      await delay(30_000, signal);
    }
  }
}
