import { Session } from '@/data/session';

export class MonthlyReport {
  static inject = [Session] as const;
//                 ^^^^^^^ no-captive-dependency

  constructor(private readonly session: Session) {}

  async build(): Promise<string> {
    return this.session.query('select month');
  }
}
