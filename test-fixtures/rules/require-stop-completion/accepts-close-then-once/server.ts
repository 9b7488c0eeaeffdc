import { once, type EventEmitter } from 'node:events';

interface Listening extends EventEmitter {
  close(): Promise<void>;
}

export class Server {
  constructor(private readonly server: Listening) {}

  async stop(): Promise<void> {
    void this.server.close();
    await once(this.server, 'close');
  }
}
