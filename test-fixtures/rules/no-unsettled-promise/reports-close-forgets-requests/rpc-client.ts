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
    this.#pending.clear();
//  ^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise `RpcClient.close` throws away
    this.socket.close();
  }
}
