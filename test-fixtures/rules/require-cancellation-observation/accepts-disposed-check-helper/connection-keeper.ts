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
    await this.keeping.catch(() => undefined);
  }

  private assertNotDisposed(): void {
    if (this.disposed) {
      throw new Error('the connection keeper is disposed');
    }
  }

  private async keepAlive(): Promise<void> {
    while (true) {
      await sleep(5_000);
      this.assertNotDisposed();
      await this.connection.ping();
    }
  }
}
