import { PollingService } from './polling-service.js';

export class CartReminder extends PollingService {
  protected override async poll(): Promise<void> {
    console.info('reminders sent');
  }
}
