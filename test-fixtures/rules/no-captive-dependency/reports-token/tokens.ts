import { token } from '@hostwright/host';

export interface Transaction {
  commit(): Promise<void>;
}

export const Transaction = token<Transaction>('Transaction');
