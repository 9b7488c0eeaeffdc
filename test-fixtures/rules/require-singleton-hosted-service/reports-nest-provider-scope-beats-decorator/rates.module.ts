import { Module, Scope } from '@nestjs/common';
import { ExchangeRates } from './exchange-rates';

@Module({
  providers: [{ provide: 'RATES', useClass: ExchangeRates, scope: Scope.TRANSIENT }],
//                                                         ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
})
export class RatesModule {}
