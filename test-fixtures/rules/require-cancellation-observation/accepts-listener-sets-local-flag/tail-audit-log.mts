import { setTimeout as sleep } from 'node:timers/promises';

interface AuditLog {
  printNewEntries(): Promise<void>;
}

export async function tailAuditLog(log: AuditLog, signal: AbortSignal): Promise<void> {
  let stopped = signal.aborted;
  signal.addEventListener('abort', () => (stopped = true), { once: true });
  while (!stopped) {
    await log.printNewEntries();
    await sleep(500);
  }
}
