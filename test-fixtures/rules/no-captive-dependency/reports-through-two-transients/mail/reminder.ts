import { MailTemplates } from './templates.js';

export class Reminder {
  static inject = [MailTemplates] as const;

  constructor(private readonly templates: MailTemplates) {}

  async remind(): Promise<void> {
    await this.templates.sendReminder();
  }
}
