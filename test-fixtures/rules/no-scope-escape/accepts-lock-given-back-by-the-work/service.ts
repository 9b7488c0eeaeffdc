interface Mutex {
  acquire(): Promise<() => void>;
}

export class Ledger {
  constructor(private readonly mutex: Mutex) {}

  async book(amount: number): Promise<void> {
    const release = await this.mutex.acquire();
    let isHandedOn = false;
    try {
      const writing = this.write(amount);
      isHandedOn = true;
      return writing.finally(release);
    } finally {
      if (!isHandedOn) release();
    }
  }

  private async write(amount: number): Promise<void> {
    await fetch('https://ledger.example', { method: 'POST', body: String(amount) });
  }
}
