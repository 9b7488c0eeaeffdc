import { BackgroundService, delay } from '@hostwright/host';

export class NewsTicker extends BackgroundService {
  private readonly news: string[] = [];

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    do {
      const item = this.news.shift();
      if (!item) break;
//               ^^^^^^ no-early-return NewsTicker.executeAsync
      await fetch('https://ticker.example/items', { method: 'POST', body: item, signal });
      await delay(25, signal);
    } while (!signal.aborted);
    console.info('the ticker is switched off');
  }
}
