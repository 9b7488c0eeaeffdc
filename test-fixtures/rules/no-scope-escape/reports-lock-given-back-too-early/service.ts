interface Mutex {
  acquire(): Promise<() => void>;
}

export class Ledger {
  constructor(private readonly mutex: Mutex) {}

  async book(amount: number): Promise<void> {
    const release = await this.mutex.acquire();
    try {
      return this.write(amount);
//           ^^^^^^^^^^ no-scope-escape given back by `release`
    } finally {
      release();
    }
  }

  private async write(amount: number): Promise<void> {
    await fetch('https://ledger.example', { method: 'POST', body: String(amount) });
  }
}
