interface Pending {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

export class RpcClient {
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  constructor(private readonly socket: { send(text: string): void; close(): void }) {}

  request(method: string): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method }));
    });
  }

  onReply(id: number, value: unknown): void {
    this.#pending.get(id)?.resolve(value);
    this.#pending.delete(id);
  }

  close(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('closed'));
    this.#pending.clear();
    this.socket.close();
  }
}
