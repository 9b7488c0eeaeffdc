import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({ imports: [AModule], providers: [Rates] })
//                                        ^^^^^ no-duplicate-hosted-service
export class BModule {}
