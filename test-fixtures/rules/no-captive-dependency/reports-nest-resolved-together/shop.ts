import { Injectable, Module, OnModuleInit, Scope } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

@Injectable({ scope: Scope.REQUEST })
export class Basket {
  readonly items: string[] = [];
}

@Injectable({ scope: Scope.REQUEST })
export class Wishes {
  readonly items: string[] = [];
}

@Injectable()
export class Shop implements OnModuleInit {
  private basket!: Basket;
  private wishes!: Wishes;

  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    [this.basket, this.wishes] = await Promise.all([
      this.moduleRef.resolve(Basket),
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency Shop.basket
      this.moduleRef.resolve(Wishes),
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency Shop.wishes
    ]);
  }

  size(): number {
    return this.basket.items.length + this.wishes.items.length;
  }
}

@Module({ providers: [Basket, Wishes, Shop] })
export class ShopModule {}
