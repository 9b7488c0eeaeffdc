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
  private held: { basket?: Basket } = {};

  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    this.held = { basket: await this.moduleRef.resolve(Basket) };
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency Shop.held
  }

  size(): number {
    return this.held.basket?.items.length ?? 0;
  }
}

@Module({ providers: [Basket, Wishes, Shop] })
export class ShopModule {}
