import { QuietPoller } from './quiet-poller';

export class PricePoller extends QuietPoller {
  readonly #prices = new Map<string, number>();

  override stop(): void {
//         ^^^^ require-super-call `Poller.stop`
    this.#prices.clear();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
