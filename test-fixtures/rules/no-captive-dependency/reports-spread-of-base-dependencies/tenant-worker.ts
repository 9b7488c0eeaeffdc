import { BackgroundService } from '@hostwright/host';
import { TenantSession } from './tenant-session.js';

export abstract class TenantWorker extends BackgroundService {
  static readonly dependencies = [TenantSession] as const;

  constructor(protected readonly session: TenantSession) {
    super();
  }
}
