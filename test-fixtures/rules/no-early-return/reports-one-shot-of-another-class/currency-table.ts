import { BackgroundService } from '@hostwright/host';

export class CurrencyTable extends BackgroundService {
  readonly currencies = new Set<string>();

  protected override async executeAsync(): Promise<void> {
//                         ^^^^^^^^^^^^ no-early-return
    this.currencies.add('EUR').add('SEK');
  }
}
