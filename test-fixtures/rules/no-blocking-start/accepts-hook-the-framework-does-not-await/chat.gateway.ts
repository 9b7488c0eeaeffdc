import { OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class ChatGateway implements OnGatewayInit {
  private closed = false;

  constructor(private readonly rooms: { expire(): Promise<void> }) {}

  async afterInit(): Promise<void> {
    while (!this.closed) await this.rooms.expire();
  }

  close(): void {
    this.closed = true;
  }
}
