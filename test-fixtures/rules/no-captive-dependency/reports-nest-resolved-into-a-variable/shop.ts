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

let current: Basket | undefined;

@Injectable()
export class Shop implements OnModuleInit {
  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    current = await this.moduleRef.resolve(Basket);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency `current`
  }

  size(): number {
    return current?.items.length ?? 0;
  }
}

@Module({ providers: [Basket, Wishes, Shop] })
export class ShopModule {}
