import { writeFileSync } from 'node:fs';

export class Archive {
  private readonly entries: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.timer = setInterval(this.save.bind(this), 1_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private save(): void {
    writeFileSync('/var/archive.json', JSON.stringify(this.entries));
//  ^^^^^^^^^^^^^ no-blocking-call the timer fires
  }
}
