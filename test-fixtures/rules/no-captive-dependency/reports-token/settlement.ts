import { Transaction } from './tokens.js';

export class Settlement {
  static inject = [Transaction] as const;
//                 ^^^^^^^^^^^ no-captive-dependency Transaction

  constructor(private readonly transaction: Transaction) {}

  async settle(): Promise<void> {
    await this.transaction.commit();
  }
}
