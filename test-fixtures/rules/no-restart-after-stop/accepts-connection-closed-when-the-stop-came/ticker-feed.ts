import { connect, type Connection } from './amqp.js';

export class TickerFeed {
  private connection: Connection | undefined;
  private stopped = false;

  start(): void {
    void this.open().catch(console.error);
  }

  private async open(): Promise<void> {
    const connection = await connect('amqp://ticks.example');
    if (this.stopped) return connection.close();
    this.connection = connection;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.connection?.close();
  }
}
