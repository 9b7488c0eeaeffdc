import { connect, type Connection } from './amqp.js';

export class TickerFeed {
  private connection: Connection | undefined;

  start(): void {
    void this.open().catch(console.error);
  }

  private async open(): Promise<void> {
    const connection = await connect('amqp://ticks.example');
//                           ^^^^^^^ no-restart-after-stop
    connection.onClosed(() => console.warn('the feed has ended'));
    this.connection = connection;
  }

  async stop(): Promise<void> {
    await this.connection?.close();
  }
}
