import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override stop(): void {
    return;
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
