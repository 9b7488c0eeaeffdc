import { delay } from '@hostwright/host';
import { SharedImportSession } from './import-session.js';
import { SessionWorker } from './session-worker.js';

export class ImportWorker extends SessionWorker {
  static override inject = [SharedImportSession] as const;

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.session.importNext(signal);
      await delay(10_000, signal);
    }
  }
}
