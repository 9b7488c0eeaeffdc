import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override stop(): void {
//         ^^^^ require-super-call `#timer`
    if (this.#prices.size > 0) this.#prices.clear();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
