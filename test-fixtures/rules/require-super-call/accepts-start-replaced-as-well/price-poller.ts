import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override start(): void {
    this.poll();
  }

  override stop(): void {
    this.#prices.clear();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
