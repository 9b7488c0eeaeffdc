interface Connection {
  close(): void;
}

export class Connections {
  constructor(
    private readonly accept: () => Promise<Connection>,
    private readonly signal: AbortSignal,
  ) {}

  async next(): Promise<Connection> {
    const connection = await this.accept();
    this.signal.throwIfAborted();
    this.closeOnAbort(connection);
    return connection;
  }

  private closeOnAbort(connection: Connection): void {
    this.signal.addEventListener('abort', () => connection.close(), { once: true });
  }
}
