import type { ServiceCollection } from '@hostwright/host';
import { MailTemplates, Reminder, Session } from './mail/index.js';
import { ReminderService } from './reminder-service.js';

export function addReminders(services: ServiceCollection): void {
  services.addScoped(Session);
  services.addTransient(MailTemplates);
  services.addTransient(Reminder);
  services.addHostedService(ReminderService);
}
