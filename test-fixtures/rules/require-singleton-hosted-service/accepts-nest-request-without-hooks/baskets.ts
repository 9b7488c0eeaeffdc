import { Controller, Injectable, Module, Post, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Basket {
  readonly items: string[] = [];

  add(item: string): number {
    return this.items.push(item);
  }
}

@Controller({ path: 'basket', scope: Scope.REQUEST })
export class BasketController {
  constructor(private readonly basket: Basket) {}

  @Post()
  add(): number {
    return this.basket.add('book');
  }
}

@Module({ controllers: [BasketController], providers: [Basket] })
export class BasketModule {}
