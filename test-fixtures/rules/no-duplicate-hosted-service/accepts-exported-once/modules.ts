import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ imports: [AModule] })
export class BModule {}

@Module({ imports: [AModule, BModule] })
export class AppModule {}
