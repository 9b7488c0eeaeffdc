import { BackgroundService, delay } from '@hostwright/host';

interface Events {
  announce(): Promise<void>;
  forwardNext(signal: AbortSignal): Promise<void>;
}

export class EventForwarder extends BackgroundService {
  constructor(private readonly events: Events) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    void this.events.announce().catch((error: unknown) => console.error('not announced', error));
    while (!signal.aborted) {
      await this.events.forwardNext(signal);
      await delay(100, signal);
    }
  }
}
