import { Injectable } from '@nestjs/common';
import { Poller } from './poller';

@Injectable()
export class PricePoller extends Poller {
  readonly #prices = new Map<string, number>();

  override onModuleDestroy(): void {
//         ^^^^^^^^^^^^^^^ require-super-call `Poller.onModuleDestroy`
    this.#prices.clear();
  }

  protected override poll(): void {
    this.#prices.set('last', Date.now());
  }
}
