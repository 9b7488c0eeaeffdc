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
  private first = 0;

  constructor(private readonly moduleRef: ModuleRef) {}

  async onModuleInit(): Promise<void> {
    const basket = await this.moduleRef.resolve(Basket);
    this.first = basket.items.length;
  }

  size(): number {
    return this.first;
  }
}

@Module({ providers: [Basket, Wishes, Shop] })
export class ShopModule {}
