import { Controller, Get, Injectable, Module, OnModuleInit, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.TRANSIENT })
//            ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service onModuleInit
export class Tariff implements OnModuleInit {
  price = 0;

  async onModuleInit(): Promise<void> {
    this.price = Number(await (await fetch('https://tariffs.example/today')).text());
  }
}

@Controller({ path: 'tariff', scope: Scope.REQUEST })
export class TariffController {
  constructor(private readonly tariff: Tariff) {}

  @Get()
  price(): number {
    return this.tariff.price;
  }
}

@Module({ providers: [Tariff], controllers: [TariffController] })
export class TariffModule {}
