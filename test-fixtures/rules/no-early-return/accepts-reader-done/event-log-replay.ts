import { BackgroundService } from '@hostwright/host';

interface EventLog {
  open(signal: AbortSignal): Promise<ReadableStreamDefaultReader<string>>;
}

export class EventLogReplay extends BackgroundService {
  constructor(private readonly log: EventLog) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const reader = await this.log.open(signal);
    while (!signal.aborted) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      console.info(value);
    }
  }
}
