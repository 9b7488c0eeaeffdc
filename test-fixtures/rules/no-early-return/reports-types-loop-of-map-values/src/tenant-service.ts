import { BackgroundService } from '@hostwright/host';
import { registry } from './tenant-registry.js';

export class TenantService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for (const poller of registry.pollers.values()) {
      void poller.run(signal);
//         ^^^^^^^^^^^^^^^^^^ no-early-return
//         ^^^^^^^^^^ no-floating-work
    }
  }
}
