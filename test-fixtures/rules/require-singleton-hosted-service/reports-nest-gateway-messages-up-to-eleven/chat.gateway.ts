import { Injectable, Module, Scope } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@Injectable({ scope: Scope.REQUEST })
export class Room {
  readonly members: string[] = [];
}

@WebSocketGateway()
export class ChatGateway {
  constructor(private readonly room: Room) {}

  @SubscribeMessage('join')
  join(name: string): void {
//^^^^ require-singleton-hosted-service Room (REQUEST)
    this.room.members.push(name);
  }
}

@Module({ providers: [Room, ChatGateway] })
export class ChatModule {}
