import { setTimeout as delay } from 'node:timers/promises';

export class Blinker {
  private isLit = false;

  start(): void {
    void this.blink();
  }

  private async blink(): Promise<void> {
    for (let count = 0; count < 10; count += 1) {
      this.isLit = !this.isLit;
      await delay(500);
    }
  }
}
