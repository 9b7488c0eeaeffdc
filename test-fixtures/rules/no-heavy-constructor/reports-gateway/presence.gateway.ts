import { WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class PresenceGateway {
  private readonly online = new Set<string>();

  constructor() {
    setInterval(() => this.online.clear(), 30_000).unref();
//  ^^^^^^^^^^^ no-heavy-constructor starts a timer
  }
}
