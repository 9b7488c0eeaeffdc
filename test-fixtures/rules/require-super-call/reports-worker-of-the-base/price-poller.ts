import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override terminate(): void {
//         ^^^^^^^^^ require-super-call `worker`
    this.#prices.clear();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
