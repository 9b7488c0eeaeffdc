import { BackgroundService } from '@hostwright/host';
import { ImportSession } from './import-session.js';

export abstract class SessionWorker extends BackgroundService {
  static inject = [ImportSession] as const;

  constructor(protected readonly session: ImportSession) {
    super();
  }
}
