export class LedgerConnection {
  async post(amount: number): Promise<void> {
    await fetch('https://ledger.example/postings', { method: 'POST', body: String(amount) });
  }
}

export class Ledger {
  constructor(
    private readonly connection: LedgerConnection,
    readonly currency: string,
  ) {}

  async book(amount: number): Promise<void> {
    await this.connection.post(amount);
  }
}
