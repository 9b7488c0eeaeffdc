import { createServer } from 'node:http';

export class Server {
  private readonly server = createServer();

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.close((error) => (error ? reject(error) : resolve()));
    });
  }
}
