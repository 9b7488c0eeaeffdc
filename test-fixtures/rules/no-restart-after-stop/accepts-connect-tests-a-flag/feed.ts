import { WebSocket } from 'ws';

export class Feed {
  private socket: WebSocket | undefined;
  private closed = false;

  connect(): void {
    if (this.closed) return;
    const socket = new WebSocket('wss://feed.example');
    socket.on('message', (data) => console.info(String(data)));
    socket.on('close', () => this.connect());
    this.socket = socket;
  }

  stop(): void {
    this.closed = true;
    this.socket?.close();
  }
}
