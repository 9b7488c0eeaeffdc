import { asClass, asValue, type AwilixContainer, createContainer } from 'awilix';

export class Work {
  readonly changes: string[] = [];
}

export class Orders {
  private readonly container: AwilixContainer;

  constructor({ container }: { container: AwilixContainer }) {
    this.container = container;
  }

  ship(): void {
    this.container.resolve<Work>('work').changes.push('ship');
  }
}

export const container = createContainer();
container.register({
  container: asValue(container),
  work: asClass(Work).transient(),
  orders: asClass(Orders).scoped(),
});

export function handle(): void {
  const scope = container.createScope();
  scope.resolve<Orders>('orders').ship();
}
