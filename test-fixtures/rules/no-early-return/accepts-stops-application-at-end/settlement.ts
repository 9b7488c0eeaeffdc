export class Settlement {
  private readonly accounts = ['4711', '4712'];

  async nextAccount(): Promise<string | undefined> {
    return this.accounts.shift();
  }

  async settle(account: string): Promise<void> {
    console.info(`account ${account} settled`);
  }
}
