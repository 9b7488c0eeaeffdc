import { Injectable, Module, Scope } from '@nestjs/common';
import { OnGatewayInit, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@Injectable({ scope: Scope.REQUEST })
export class Room {
  readonly members: string[] = [];
}

@WebSocketGateway()
export class ChatGateway implements OnGatewayInit {
  constructor(private readonly room: Room) {}

  afterInit(): void {
//^^^^^^^^^ require-singleton-hosted-service Room (REQUEST)
    this.room.members.push('host');
  }

  @SubscribeMessage('join')
  join(name: string): void {
    this.room.members.push(name);
  }
}

@Module({ providers: [Room, ChatGateway] })
export class ChatModule {}
