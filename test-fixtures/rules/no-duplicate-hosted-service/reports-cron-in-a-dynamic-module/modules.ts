import { Module } from '@nestjs/common';
import { Rates } from './rates';

@Module({ providers: [Rates] })
export class AModule {}

@Module({})
export class BModule {
  static forRoot() {
    return { module: BModule, providers: [Rates] };
//                                        ^^^^^ no-duplicate-hosted-service
  }
}

@Module({ imports: [AModule, BModule.forRoot()] })
export class AppModule {}
