import { delay } from '@hostwright/host';
import { SessionWorker } from './session-worker.js';

export class ImportWorker extends SessionWorker {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.session.importNext(signal);
      await delay(10_000, signal);
    }
  }
}
