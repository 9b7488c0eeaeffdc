import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ providers: [Rates] })
export class BModule {}

@Module({ imports: [AModule, BModule] })
export class AppModule {}
