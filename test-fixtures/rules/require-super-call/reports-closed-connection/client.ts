interface Connection {
  send(text: string): void;
  close(): void;
}

export class Client {
  protected connection: Connection | undefined;

  connect(connection: Connection): void {
    this.connection = connection;
  }

  disconnect(): void {
    this.connection?.close();
  }
}
