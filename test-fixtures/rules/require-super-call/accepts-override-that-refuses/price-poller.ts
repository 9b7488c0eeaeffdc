import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override stop(): void {
    throw new Error(`${this.#prices.size} prices are polled for ever`);
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
