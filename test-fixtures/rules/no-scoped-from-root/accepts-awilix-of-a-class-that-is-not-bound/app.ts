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
  work: asClass(Work).scoped(),
});

export function handle(): void {
  container.createScope();
}
