import { BackgroundService, delay } from '@hostwright/host';

export class IndexRefresher extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://search.example/index/refresh', { method: 'POST', signal });
      await delay(5_000, signal);
    }
  }
}
