import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override stop(): void {
//         ^^^^ require-super-call `Poller.stop`
    this.#prices.clear();
    super.start();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
