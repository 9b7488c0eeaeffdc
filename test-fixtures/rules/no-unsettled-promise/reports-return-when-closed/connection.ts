export class Connection {
  private isClosed = false;

  constructor(private readonly socket: { write(text: string, done: (error?: Error) => void): void }) {}

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) {
        console.warn('connection is closed');
        return;
//      ^^^^^^^ no-unsettled-promise
      }
      this.socket.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.isClosed = true;
  }
}
