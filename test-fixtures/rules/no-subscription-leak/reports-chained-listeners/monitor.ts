import { EventEmitter } from 'node:events';

const health = new EventEmitter();

export class Monitor {
  private failures = 0;

  start(): void {
    health.addListener('failed', () => {
//         ^^^^^^^^^^^ no-subscription-leak
      this.failures += 1;
    });
  }

  async shutdown(): Promise<void> {
    console.info(`${this.failures} failures`);
    await Promise.resolve();
  }
}
