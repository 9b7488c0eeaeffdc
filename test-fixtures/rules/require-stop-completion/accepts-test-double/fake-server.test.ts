interface Connection {
  disconnect(): Promise<void>;
}

export class FakeServer {
  constructor(private readonly connection: Connection) {}

  async close(): Promise<void> {
    void this.connection.disconnect();
  }
}
