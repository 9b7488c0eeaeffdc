import { MailSession } from './session.js';

export class MailTemplates {
  static inject = [MailSession] as const;

  constructor(private readonly session: MailSession) {}

  async sendReminder(): Promise<void> {
    await this.session.send('do not forget');
  }
}
