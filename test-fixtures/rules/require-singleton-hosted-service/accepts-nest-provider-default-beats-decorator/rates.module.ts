import { Module, Scope } from '@nestjs/common';
import { ExchangeRates } from './exchange-rates';

@Module({
  providers: [{ provide: ExchangeRates, useClass: ExchangeRates, scope: Scope.DEFAULT }],
})
export class RatesModule {}
