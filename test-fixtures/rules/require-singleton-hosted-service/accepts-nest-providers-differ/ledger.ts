import { Inject, Injectable, Module, Scope } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

interface Ledger {
  close(): Promise<void>;
}

const openLedger = (): Ledger => ({
  close: async () => {
    await fetch('https://ledger.example/close', { method: 'POST' });
  },
});

@Injectable()
export class LedgerJob {
  constructor(@Inject('LEDGER') private readonly ledger: Ledger) {}

  @Interval(86_400_000)
  async closeDay(): Promise<void> {
    await this.ledger.close();
  }
}

@Module({ providers: [{ provide: 'LEDGER', useFactory: openLedger, scope: Scope.REQUEST }] })
export class DeskModule {}

@Module({ providers: [LedgerJob, { provide: 'LEDGER', useFactory: openLedger }] })
export class LedgerModule {}
