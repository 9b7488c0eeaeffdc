interface Connection {
  disconnect(): Promise<void>;
}

export class Store {
  constructor(private readonly connection: Connection) {}

  close(): Promise<void> {
    return this.connection.disconnect();
  }
}
