interface Connection {
  disconnect(): Promise<void>;
}

export class Gateway {
  constructor(private readonly connection: Connection) {}

  async shutdown(): Promise<void> {
    this.connection.disconnect().catch((error: unknown) => console.error('disconnect failed', error));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stop-completion
  }
}
