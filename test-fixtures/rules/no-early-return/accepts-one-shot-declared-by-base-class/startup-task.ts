import { BackgroundService } from '@hostwright/host';

export abstract class StartupTask extends BackgroundService {
  static readonly oneShot = true;
}
