import { BackgroundService, delay } from '@hostwright/host';

interface Labels {
  printNext(signal: AbortSignal): Promise<void>;
}

export class LabelPrinter extends BackgroundService {
  private closing = false;

  constructor(private readonly labels: Labels) {
    super();
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
    this.closing = true;
    await super.stopAsync(signal);
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (;;) {
      await delay(500, signal);
      if (this.closing) {
        return;
      }
      await this.labels.printNext(signal);
    }
  }
}
