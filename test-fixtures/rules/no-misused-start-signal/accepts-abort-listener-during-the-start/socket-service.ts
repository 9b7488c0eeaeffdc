import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { HostedService } from '@hostwright/host';

export class SocketService implements HostedService {
  #socket: Socket | undefined;

  async startAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const socket = connect(6379);
    const giveUp = (): void => void socket.destroy();
    signal.addEventListener('abort', giveUp, { once: true });
    await once(socket, 'connect', { signal });
    signal.removeEventListener('abort', giveUp);
    this.#socket = socket;
  }

  async stopAsync(): Promise<void> {
    this.#socket?.destroy();
  }
}
