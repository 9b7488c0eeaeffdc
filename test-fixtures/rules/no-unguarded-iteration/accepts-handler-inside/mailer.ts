import { setTimeout as pause } from 'node:timers/promises';

export class Mailer {
  private stopped = false;

  constructor(
    private readonly queue: { take(): Promise<string> },
    private readonly smtp: { send(mail: string): Promise<void> },
  ) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.smtp.send(await this.queue.take());
      } catch (error) {
        console.error('mail failed', error);
        await pause(1_000);
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
