interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class RpcClient {
  private readonly pending = new Map<number, Pending>();
  private nextId = 0;

  constructor(private readonly send: (text: string) => void) {}

  call(method: string): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      setTimeout(() => {
//    ^^^^^^^^^^ require-timer-cleanup its promise has settled
        if (this.pending.delete(id)) reject(new Error(`${method} timed out`));
      }, 30_000);
      this.send(JSON.stringify({ id, method }));
    });
  }

  receive(id: number, result: unknown): void {
    this.pending.get(id)?.resolve(result);
    this.pending.delete(id);
  }
}
