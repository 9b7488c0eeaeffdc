import { connect, type Connection } from './amqp.js';

export class Broker {
  private connection: Connection | undefined;

  constructor(private readonly url: string) {}

  onClosed(): void {
    setTimeout(() => this.reopen(), 5_000).unref();
  }

  private async reopen(): Promise<void> {
    this.connection = await connect(this.url);
//                          ^^^^^^^ no-restart-after-stop
    this.connection.onClosed(() => this.onClosed());
  }

  async stop(): Promise<void> {
    await this.connection?.close();
  }
}
