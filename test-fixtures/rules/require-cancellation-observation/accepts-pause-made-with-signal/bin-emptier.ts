import { BackgroundService } from '@hostwright/host';
import { pauseOf } from './pausing.js';

export class BinEmptier extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const rest = pauseOf(5_000, signal);
    while (true) {
      await fetch('https://bins.example/empty', { method: 'POST' });
      await rest();
    }
  }
}
