import { filter } from 'rxjs';
import { prices$ } from './prices.js';

export class Alarm {
  constructor(limit: number) {
    prices$.pipe(filter((price) => price > limit)).subscribe((price) => console.warn(`price is ${price}`));
//                                                 ^^^^^^^^^ no-subscription-leak
  }

  dispose(): void {
    console.info('disposed');
  }
}
