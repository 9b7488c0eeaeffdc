import { asClass, asFunction, createContainer } from 'awilix';
import { Pool } from 'pg';

class Cart {
  constructor(readonly connection: { query(sql: string): Promise<unknown> }) {}
}

const pool = new Pool();
const container = createContainer();
container.register({
  connection: asFunction(() => pool.connect()).scoped().disposer(async (client) => (await client).release()),
  cart: asClass(Cart).scoped(),
});

export async function checkout(): Promise<void> {
  const scope = container.createScope();
//              ^^^^^^^^^^^^^^^^^^^^^ require-scope-disposal `dispose`
  const cart = scope.resolve<Cart>('cart');
  await cart.connection.query('insert into orders default values');
}
