import type { HostedService } from '@hostwright/host';
import { Reminder } from './mail/index.js';

export class ReminderService implements HostedService {
  static inject = [Reminder] as const;
//                 ^^^^^^^^ no-captive-dependency Reminder → MailTemplates → MailSession

  constructor(private readonly reminder: Reminder) {}

  async startAsync(): Promise<void> {
    await this.reminder.remind();
  }

  async stopAsync(): Promise<void> {}
}
