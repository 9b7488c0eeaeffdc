import { setTimeout as sleep } from 'node:timers/promises';

interface Connection {
  ping(): Promise<void>;
}

export class ConnectionKeeper implements AsyncDisposable {
  private disposed = false;
  private readonly keeping: Promise<void>;

  constructor(private readonly connection: Connection) {
    this.keeping = this.keepAlive();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.disposed = true;
    await this.keeping;
  }

  private async keepAlive(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation disposed
      await sleep(5_000);
      await this.connection.ping();
    }
  }
}
