import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ providers: [Rates] })
//                    ^^^^^ no-duplicate-hosted-service `refresh`
export class BModule {}

@Module({ providers: [Rates] })
//                    ^^^^^ no-duplicate-hosted-service `AModule` and `BModule` and `CModule`
export class CModule {}

@Module({ imports: [AModule, BModule, CModule] })
export class AppModule {}
