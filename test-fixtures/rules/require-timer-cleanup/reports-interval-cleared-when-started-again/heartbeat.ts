export class Heartbeat {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly socket: { ping(): void; close(): void }) {}

  restart(everyMs: number): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.socket.ping(), everyMs);
//                ^^^^^^^^^^^ require-timer-cleanup
  }

  close(): void {
    this.socket.close();
  }
}
