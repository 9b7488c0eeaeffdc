import { BackgroundService, delay } from '@hostwright/host';

export class Sampler extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await delay(1_000, signal);
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
//               ^^^^^^^^^ require-super-call `BackgroundService.stopAsync`
    await fetch('https://samples.example/end', { method: 'POST', signal });
  }
}
