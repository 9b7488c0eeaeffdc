import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

const shared = [Rates];
//              ^^^^^ no-duplicate-hosted-service

@Module({ providers: [...shared] })
export class BModule {}

@Module({ imports: [AModule, BModule] })
export class AppModule {}
