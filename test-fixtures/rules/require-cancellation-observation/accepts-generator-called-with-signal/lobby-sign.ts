import { BackgroundService } from '@hostwright/host';
import { rotate } from './pages.js';

export class LobbySign extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for await (const page of rotate(['Welcome', 'Today', 'Weather'], 8_000, signal)) {
      await fetch('http://sign.local/text', { method: 'PUT', body: page });
    }
  }
}
