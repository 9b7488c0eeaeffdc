import { setTimeout as sleep } from 'node:timers/promises';

interface AuditLog {
  printNewEntries(): Promise<void>;
}

export async function tailAuditLog(log: AuditLog, signal: AbortSignal): Promise<void> {
  const { aborted } = signal;
  while (!aborted) {
//^^^^^^^^^^^^^^^^ require-cancellation-observation
    await log.printNewEntries();
    await sleep(500);
  }
}
