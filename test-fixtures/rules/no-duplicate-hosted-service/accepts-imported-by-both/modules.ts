import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ imports: [AModule] })
export class BModule {}

@Module({ imports: [AModule] })
export class CModule {}

@Module({ imports: [BModule, CModule] })
export class AppModule {}
