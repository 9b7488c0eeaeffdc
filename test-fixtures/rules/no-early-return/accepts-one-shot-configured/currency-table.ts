import { BackgroundService } from '@hostwright/host';

export class CurrencyTable extends BackgroundService {
  readonly currencies = new Set<string>();

  protected override async executeAsync(): Promise<void> {
    this.currencies.add('EUR').add('SEK');
  }
}
