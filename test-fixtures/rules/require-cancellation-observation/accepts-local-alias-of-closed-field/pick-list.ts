import { BackgroundService } from '@hostwright/host';

interface Picks {
  next(): Promise<string>;
  close(): void;
}

export class PickList extends BackgroundService {
  constructor(private readonly picks: Picks) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const { picks } = this;
    signal.throwIfAborted();
    signal.addEventListener('abort', () => this.picks.close(), { once: true });
    try {
      while (true) console.info(await picks.next());
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
