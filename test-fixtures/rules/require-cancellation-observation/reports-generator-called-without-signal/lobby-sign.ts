import { BackgroundService } from '@hostwright/host';
import { rotate } from './pages.js';

export class LobbySign extends BackgroundService {
  protected override async executeAsync(_signal: AbortSignal): Promise<void> {
    for await (const page of rotate(['Welcome', 'Today', 'Weather'], 8_000)) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-cancellation-observation never observes
      await fetch('http://sign.local/text', { method: 'PUT', body: page });
    }
  }
}
