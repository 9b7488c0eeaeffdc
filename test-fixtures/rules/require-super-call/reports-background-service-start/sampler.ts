import { BackgroundService, delay } from '@hostwright/host';

export class Sampler extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1_000, signal);
  }

  override async startAsync(signal: AbortSignal): Promise<void> {
//               ^^^^^^^^^^ require-super-call `BackgroundService.startAsync`
    await fetch('https://samples.example/end', { method: 'POST', signal });
  }
}
