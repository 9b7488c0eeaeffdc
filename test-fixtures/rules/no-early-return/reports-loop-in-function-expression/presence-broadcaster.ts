import { BackgroundService, delay } from '@hostwright/host';

interface Presence {
  broadcast(signal: AbortSignal): Promise<void>;
}

export class PresenceBroadcaster extends BackgroundService {
  constructor(private readonly presence: Presence) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    void (async () => {
//       ^^^^^^^^^^^^^^ no-early-return
//        ^^^^^^^^^^^ no-floating-work
      while (!signal.aborted) {
        await this.presence.broadcast(signal);
        await delay(15_000, signal);
      }
    })();
  }
}
