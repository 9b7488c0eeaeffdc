import { Session } from './database/session.js';

export class Reports {
  static inject = [Session] as const;

  constructor(private readonly session: Session) {}

  async monthly(): Promise<string> {
    return this.session.query('select month');
  }
}
