interface Socket {
  open(signal: AbortSignal): Promise<void>;
}

const BETWEEN_ATTEMPTS = 50;

export class ReconnectingClient {
  private readonly closing = new AbortController();

  constructor(private readonly socket: Socket) {}

  async connect(): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      try {
        return await this.socket.open(this.closing.signal);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_ATTEMPTS));
      }
    }
  }

  close(): void {
    this.closing.abort();
  }
}
