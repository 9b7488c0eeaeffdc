import { setTimeout as sleep } from 'node:timers/promises';
import { registerJob } from './jobs.mjs';

interface CertificateStore {
  renewExpiring(): Promise<void>;
}

export function registerCertificateJob(store: CertificateStore): void {
  registerJob('certificates', async (signal: AbortSignal) => {
    while (!signal.aborted) {
//  ^^^^^^^^^^^^ require-cancellation-observation
      await store.renewExpiring();
      await sleep(86_400_000);
    }
  });
}
