import { BackgroundService, delay } from '@hostwright/host';

interface Digests {
  mail(signal: AbortSignal): Promise<void>;
}

export class DigestMailer extends BackgroundService {
  constructor(private readonly digests: Digests) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    void this.mailDigests(signal).catch((error: unknown) => console.error('digests failed', error));
//       ^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
  }

  private async mailDigests(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.digests.mail(signal);
      await delay(3_600_000, signal);
    }
  }
}
