import { BackgroundService } from '@hostwright/host';
import { registry } from './tenant-registry.js';

export class TenantService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await Promise.all([...registry.pollers.values()].map((poller) => poller.run(signal)));
  }
}
