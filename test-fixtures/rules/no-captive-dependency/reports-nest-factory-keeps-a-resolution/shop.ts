import { Injectable, Module, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Basket {
  readonly items: string[] = [];
}

export class Counter {
  constructor(private readonly basket: Basket) {}

  size(): number {
    return this.basket.items.length;
  }
}

@Module({
  providers: [
    Basket,
    {
      provide: Counter,
      inject: [ModuleRef],
      useFactory: async (moduleRef: ModuleRef) => new Counter(await moduleRef.resolve(Basket)),
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency `Counter`
    },
  ],
  exports: [Counter],
})
export class ShopModule {}
