import { writeFileSync } from 'node:fs';

export class Loop {
  private stopped = false;

  constructor(
    private readonly next: () => Promise<string>,
    private readonly pause: () => Promise<void>,
  ) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      try {
        console.info(await this.next());
      } catch (error) {
        writeFileSync('/var/crash.txt', String(error));
        await this.pause();
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
