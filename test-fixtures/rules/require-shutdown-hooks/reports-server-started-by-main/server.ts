import { createServer } from 'node:http';

export class ApiServer {
  private readonly server = createServer((_request, response) => response.end('ok'));

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, resolve));
  }

  async shutdown(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
