import { BackgroundService, delay } from '@hostwright/host';

export class ReminderService extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    await delay(5_000, signal);
    while (!signal.aborted) {
      console.info('reminders sent');
      await delay(60_000, signal);
    }
  }
}
