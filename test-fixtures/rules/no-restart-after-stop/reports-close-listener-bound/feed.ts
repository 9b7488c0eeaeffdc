import { WebSocket } from 'ws';

export class Feed {
  private socket: WebSocket | undefined;

  connect(): void {
    const socket = new WebSocket('wss://feed.example');
    socket.on('message', (data) => console.info(String(data)));
    socket.on('close', this.onClose.bind(this));
    this.socket = socket;
  }

  private onClose(): void {
    this.connect();
//  ^^^^^^^^^^^^ no-restart-after-stop
  }

  stop(): void {
    this.socket?.close();
  }
}
