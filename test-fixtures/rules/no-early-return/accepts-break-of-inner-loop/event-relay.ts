import { BackgroundService, delay } from '@hostwright/host';

interface EventStore {
  nextBatch(signal: AbortSignal): Promise<(string | undefined)[]>;
  relay(event: string, signal: AbortSignal): Promise<void>;
}

export class EventRelay extends BackgroundService {
  constructor(private readonly events: EventStore) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      for (const event of await this.events.nextBatch(signal)) {
        if (event === undefined) {
          break;
        }
        await this.events.relay(event, signal);
      }
      await delay(5_000, signal);
    }
  }
}
