export class Mailer {
  private stopped = false;

  constructor(
    private readonly queue: { take(): Promise<string> },
    private readonly smtp: { send(mail: string): Promise<void> },
  ) {}

  async run(): Promise<void> {
    try {
      while (!this.stopped) {
        const mail = await this.queue.take();
//                   ^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration An error of `take`
        await this.smtp.send(mail);
      }
    } catch (error) {
      console.error('mailer failed', error);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
