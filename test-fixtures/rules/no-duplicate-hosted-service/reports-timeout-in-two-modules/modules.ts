import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ providers: [Rates] })
//                    ^^^^^ no-duplicate-hosted-service `refresh`
export class BModule {}

@Module({ imports: [AModule, BModule] })
export class AppModule {}
