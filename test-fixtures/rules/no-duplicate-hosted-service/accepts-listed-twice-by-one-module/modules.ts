import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates, Rates] })
export class AModule {}

@Module({ imports: [AModule] })
export class BModule {}
