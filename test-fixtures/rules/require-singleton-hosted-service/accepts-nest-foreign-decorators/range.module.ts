import { Module } from '@nestjs/common';
import { PriceRange } from './range';

@Module({ providers: [PriceRange] })
export class RangeModule {}
