import { setTimeout as pause } from 'node:timers/promises';

export class Reader {
  private stopped = false;

  constructor(private readonly connection: { open(): Promise<void>; read(): Promise<string> }) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      await this.readAll();
      await pause(1_000);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async readAll(): Promise<void> {
    try {
      while (!this.stopped) console.info(await this.connection.read());
    } catch (error) {
      console.error(error);
    }
  }
}
