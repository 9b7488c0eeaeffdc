import { setTimeout as delay } from 'node:timers/promises';

export class SmsGateway {
  private active = false;

  constructor(private readonly nextMessage: () => Promise<string | undefined>) {}

  start(): void {
    this.active = true;
    this.drainPending().catch((error: unknown) => console.error('no more messages are sent', error));
  }

  stop(): void {
    this.active = false;
  }

  private async drainPending(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation SmsGateway.stop
      const message = await this.nextMessage();
      if (message) await fetch('https://sms.example/send', { method: 'POST', body: message });
      else await delay(1_000);
    }
  }
}
