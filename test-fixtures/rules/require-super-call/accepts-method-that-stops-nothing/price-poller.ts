import { Poller } from './poller';

export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override describe(): string {
    return `polls ${this.#prices.size} prices`;
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
