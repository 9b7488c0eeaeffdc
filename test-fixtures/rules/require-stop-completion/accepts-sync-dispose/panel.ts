interface Connection {
  disconnect(): Promise<void>;
}

export class Panel {
  constructor(private readonly connection: Connection) {}

  dispose(): void {
    void this.connection.disconnect();
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-floating-work
  }
}
