import { BackgroundService } from '@hostwright/host';
import { ImportSession } from './import-session.js';

export abstract class SessionWorker extends BackgroundService {
  static inject = [ImportSession] as const;
//                 ^^^^^^^^^^^^^ no-captive-dependency ImportSession

  constructor(protected readonly session: ImportSession) {
    super();
  }
}
