import { BackgroundService, delay } from '@hostwright/host';

export class Poller extends BackgroundService {
  override async startAsync(signal: AbortSignal): Promise<void> {
    void this.poll(signal).catch(console.error);
//                 ^^^^^^ no-misused-start-signal `poll` outlives the start
    await super.startAsync(signal);
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('work');
      await delay(1_000, signal);
    }
  }

  private async poll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      console.log('poll');
      await delay(1_000, signal);
    }
  }
}
