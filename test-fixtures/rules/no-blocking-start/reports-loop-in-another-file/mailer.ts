import type { HostedService } from '@hostwright/host';
import { sendForever } from './outbox.js';

export class Mailer implements HostedService {
  private readonly stopping = new AbortController();

  async startAsync(): Promise<void> {
    await sendForever(this.stopping.signal);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-blocking-start `sendForever`
  }

  async stopAsync(): Promise<void> {
    this.stopping.abort();
  }
}
