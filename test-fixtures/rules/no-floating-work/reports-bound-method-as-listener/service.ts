import { EventEmitter } from 'node:events';

interface Ledger {
  book(entry: string): Promise<void>;
}

export class Bookkeeper {
  constructor(private readonly ledger: Ledger) {}

  attach(events: EventEmitter): void {
    events.on('paid', this.onPaid.bind(this));
//                    ^^^^^^^^^^^^^^^^^^^^^^ no-floating-work
  }

  private async onPaid(entry: string): Promise<void> {
    await this.ledger.book(entry);
  }
}
