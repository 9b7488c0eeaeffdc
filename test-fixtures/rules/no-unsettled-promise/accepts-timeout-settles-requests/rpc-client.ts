export class RpcClient {
  readonly #pending = new Map<number, (value: unknown) => void>();
  #last = 0;

  constructor(private readonly socket: { send(text: string): void; close(): void }) {}

  request(method: string): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, resolve);
      setTimeout(() => reject(new Error('no reply in time')), 10_000);
      this.socket.send(JSON.stringify({ id, method }));
    });
  }

  onReply(id: number, value: unknown): void {
    this.#pending.get(id)?.(value);
  }

  close(): void {
    this.#pending.clear();
    this.socket.close();
  }
}
