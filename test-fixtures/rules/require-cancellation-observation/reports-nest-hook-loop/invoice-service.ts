import { Injectable } from '@nestjs/common';

@Injectable()
export class InvoiceService {
  async sendReminders(): Promise<void> {
    console.info('reminders sent');
  }
}
