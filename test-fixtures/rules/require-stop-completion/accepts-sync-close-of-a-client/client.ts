import { setTimeout as delay } from 'node:timers/promises';

export class Client {
  private closed = false;

  constructor(private readonly connect: () => Promise<void>) {}

  open(): void {
    void this.reconnectForever();
//       ^^^^^^^^^^^^^^^^^^^^^ no-floating-work
  }

  close(): void {
    this.closed = true;
  }

  private async reconnectForever(): Promise<void> {
    while (!this.closed) {
      await this.connect();
      await delay(1_000);
//          ^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }
}
