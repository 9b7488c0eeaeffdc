import { asClass, createContainer } from 'awilix';

class Cart {
  readonly lines: string[] = [];
}

const container = createContainer();
container.register({ cart: asClass(Cart).scoped() });

export function checkout(line: string): number {
  const scope = container.createScope();
  const cart = scope.resolve<Cart>('cart');
  return cart.lines.push(line);
}
