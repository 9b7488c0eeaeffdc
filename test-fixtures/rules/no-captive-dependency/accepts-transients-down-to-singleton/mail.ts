import type { ServiceCollection } from '@hostwright/host';

export class MailPool {
  async send(text: string): Promise<void> {
    await fetch('https://mail.example/send', { method: 'POST', body: text });
  }
}

export class MailTemplates {
  static inject = [MailPool] as const;

  constructor(private readonly pool: MailPool) {}

  async sendReminder(): Promise<void> {
    await this.pool.send('do not forget');
  }
}

export class Reminder {
  static inject = [MailTemplates] as const;

  constructor(private readonly templates: MailTemplates) {}

  async remind(): Promise<void> {
    await this.templates.sendReminder();
  }
}

export function addMail(services: ServiceCollection): void {
  services.addSingleton(MailPool);
  services.addTransient(MailTemplates);
  services.addSingleton(Reminder);
}
