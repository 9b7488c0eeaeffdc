/** The services that the tests of the specification suite register. */

import { many, ServiceCollection, ServiceProvider, token, type RootServiceProvider } from '@hostwright/host';

export const Contract = token<object>('Contract');
export const Multiple = token<object>('Multiple');

export class First {}
export class Second {}
export class Third {}
export class Outer {
  static inject = [Contract, many(Multiple)] as const;
  constructor(
    readonly single: object,
    readonly multiple: readonly object[],
  ) {}
}
export class WithProvider {
  static inject = [ServiceProvider] as const;
  constructor(readonly provider: ServiceProvider) {}
}
export class Resource {
  isDisposed = false;
  [Symbol.dispose](): void {
    this.isDisposed = true;
  }
}

/** The provider of what `register` adds. */
export function build(register: (services: ServiceCollection) => unknown): RootServiceProvider {
  const services = new ServiceCollection();
  register(services);
  return services.buildServiceProvider();
}
