interface Connection {
  disconnect(): Promise<void>;
}

export class Gateway {
  private connections: Connection[] = [];

  attach(connection: Connection): void {
    this.connections.push(connection);
  }

  async shutdown(): Promise<void> {
    for (const connection of this.connections) void connection.disconnect();
//                                                  ^^^^^^^^^^^^^^^^^^^^^ no-floating-work
//                                                  ^^^^^^^^^^^^^^^^^^^^^ require-stop-completion
    this.connections = [];
  }
}
