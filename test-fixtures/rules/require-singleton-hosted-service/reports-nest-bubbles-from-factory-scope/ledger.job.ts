import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

export interface Ledger {
  close(): Promise<void>;
}

@Injectable()
export class LedgerJob {
  constructor(@Inject('LEDGER') private readonly ledger: Ledger) {}

  @Interval(86_400_000)
  async closeDay(): Promise<void> {
//      ^^^^^^^^ require-singleton-hosted-service
    await this.ledger.close();
  }
}
