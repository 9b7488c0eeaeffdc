import type { ServiceCollection } from '@hostwright/host';

export class Transaction {
  async commit(): Promise<void> {
    await fetch('https://shop.example/commit', { method: 'POST' });
  }
}

export class Checkout {
  static inject = [Transaction] as const;

  constructor(private readonly transaction: Transaction) {}

  async pay(): Promise<void> {
    await this.transaction.commit();
  }
}

export function addCheckout(services: ServiceCollection): void {
  services.addScoped(Transaction);
  services.addScoped(Checkout);
}
