import type { EventEmitter } from 'node:events';

export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: EventEmitter,
    private readonly login: () => Promise<void>,
  ) {}

  start(): void {
    this.socket.on('open', async () => {
      await this.login().catch(console.error);
      this.timer = setInterval(() => this.socket.emit('ping'), 10_000);
//                 ^^^^^^^^^^^ no-restart-after-stop
    });
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
