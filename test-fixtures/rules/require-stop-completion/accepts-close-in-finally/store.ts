interface Connection {
  flush(): Promise<void>;
  disconnect(): Promise<void>;
}

export class Store {
  constructor(private readonly connection: Connection) {}

  async close(): Promise<void> {
    try {
      await this.connection.flush();
    } finally {
      await this.connection.disconnect().catch(() => undefined);
    }
  }
}
