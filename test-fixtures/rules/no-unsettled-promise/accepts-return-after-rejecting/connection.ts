export class Connection {
  private isClosed = false;

  constructor(private readonly socket: { write(text: string, done: (error?: Error) => void): void }) {}

  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) {
        reject(new Error('connection is closed'));
        return;
      }
      this.socket.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.isClosed = true;
  }
}
