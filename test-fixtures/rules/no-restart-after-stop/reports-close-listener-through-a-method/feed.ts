import { WebSocket } from 'ws';

export class Feed {
  private socket: WebSocket | undefined;

  connect(): void {
    const socket = new WebSocket('wss://feed.example');
    socket.on('message', (data) => console.info(String(data)));
    socket.on('close', () => this.onClose());
//                           ^^^^^^^^^^^^ no-restart-after-stop
    this.socket = socket;
  }

  private onClose(): void {
    console.warn('connection lost');
    this.connect();
  }

  stop(): void {
    this.socket?.close();
  }
}
