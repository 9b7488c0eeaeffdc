import { BackgroundService, delay } from '@hostwright/host';

interface Line {
  receive(signal: AbortSignal): Promise<string | undefined>;
}

export class PagerLine extends BackgroundService {
  constructor(private readonly dial: (signal: AbortSignal) => Promise<Line>) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.attend(signal);
      await delay(2_000, signal);
    }
  }

  private async attend(signal: AbortSignal): Promise<void> {
    const line = await this.dial(signal);
    while (!signal.aborted) {
      const page = await line.receive(signal);
      if (!page) return;
      console.info(page);
      await delay(5, signal);
    }
  }
}
