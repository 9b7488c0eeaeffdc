import 'reflect-metadata';
import { container, Lifecycle, scoped } from 'tsyringe';
import { WebSocketServer } from 'ws';

@scoped(Lifecycle.ContainerScoped)
export class Conversation {
  private readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
  }
}

new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  const child = container.createChildContainer();
  socket.on('message', (data) => child.resolve(Conversation).add(data.toString()));
});
