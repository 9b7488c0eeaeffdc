export class Presence {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly rooms: readonly string[],
    private readonly renew: (room: string) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.sendHeartbeats(), 30_000);
  }

  private async sendHeartbeats(): Promise<void> {
    try {
      for (const room of this.rooms) await this.renew(room);
    } catch (error) {
      console.warn('heartbeat missed', error);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
