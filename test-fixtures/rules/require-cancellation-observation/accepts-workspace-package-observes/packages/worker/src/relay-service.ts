import { BackgroundService } from '@hostwright/host';
import { relayTurn, type Relay } from '@shop/relay/turns';

export class RelayService extends BackgroundService {
  constructor(private readonly relay: Relay) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (true) {
      await relayTurn(this.relay, signal);
    }
  }
}
