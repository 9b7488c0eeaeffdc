import { Injectable, Scope } from '@nestjs/common';
import { Interval } from './decorators';

@Injectable({ scope: Scope.REQUEST })
export class PriceRange {
  @Interval('closed')
  between(low: number, high: number): string {
    return `${low} to ${high}`;
  }
}
