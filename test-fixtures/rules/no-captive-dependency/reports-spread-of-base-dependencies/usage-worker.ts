import { delay } from '@hostwright/host';
import { TenantSession } from './tenant-session.js';
import { TenantWorker } from './tenant-worker.js';
import { UsageLog } from './usage-log.js';

export class UsageWorker extends TenantWorker {
  static inject = [...TenantWorker.dependencies, UsageLog] as const;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency TenantSession

  constructor(
    session: TenantSession,
    private readonly log: UsageLog,
  ) {
    super(session);
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.log.write(await this.session.usage(signal));
      await delay(60_000, signal);
    }
  }
}
