interface Pending {
  resolve(value: unknown): void;
  timer: NodeJS.Timeout;
}

export class RpcClient {
  private readonly pending = new Map<number, Pending>();
  private nextId = 0;

  constructor(private readonly send: (text: string) => void) {}

  call(method: string): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (this.pending.delete(id)) reject(new Error(`${method} timed out`));
      }, 30_000);
      this.pending.set(id, { resolve, timer });
      this.send(JSON.stringify({ id, method }));
    });
  }

  receive(id: number, result: unknown): void {
    const waiting = this.pending.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.pending.delete(id);
    waiting.resolve(result);
  }
}
