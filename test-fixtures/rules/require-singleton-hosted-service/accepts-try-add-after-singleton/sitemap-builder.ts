import { BackgroundService, delay } from '@hostwright/host';

export class SitemapBuilder extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://search.example/sitemap', { method: 'PUT', signal });
      await delay(3_600_000, signal);
    }
  }
}
