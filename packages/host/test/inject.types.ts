/** What the compiler must accept and refuse; checked by `types.test.ts`, never run. */

import {
  BackgroundService,
  createInstance,
  keyed,
  many,
  optional,
  ServiceCollection,
  ServiceProvider,
  token,
  type HostedService,
} from '@hostwright/host';

class A {
  readonly a = 1;
}
class B {
  readonly b = 2;
}
const N = token<number>('N');

class Fits {
  static inject = [A, B, N, many(A), optional(B), keyed(A, 'k')] as const;
  constructor(
    readonly a: A,
    readonly b: B,
    readonly n: number,
    readonly list: readonly A[],
    readonly maybe: B | undefined,
    readonly key: A,
  ) {}
}
class NothingNeeded {}
class Missing {
  static inject = [A] as const;
  constructor(
    readonly a: A,
    readonly b: B,
  ) {}
}
class Surplus {
  static inject = [A, B] as const;
  constructor(readonly a: A) {}
}
class WrongOrder {
  static inject = [B, A] as const;
  constructor(
    readonly a: A,
    readonly b: B,
  ) {}
}
class WrongToken {
  static inject = [N] as const;
  constructor(readonly text: string) {}
}
class NotATuple {
  static inject = [A, B];
  constructor(
    readonly a: A,
    readonly b: B,
  ) {}
}
class NoInject {
  constructor(readonly a: A) {}
}
class OptionalRefused {
  static inject = [optional(A)] as const;
  constructor(readonly a: A) {}
}
class OptionalParameter {
  static inject = [optional(A)] as const;
  constructor(readonly a?: A) {}
}
class ListRefused {
  static inject = [many(A)] as const;
  constructor(readonly a: A) {}
}
abstract class Base {
  abstract run(): void;
}
class Derived extends Base {
  static inject = [A] as const;
  constructor(readonly a: A) {
    super();
  }
  override run(): void {}
}
class Inherits extends Derived {}
class ForgetsInherited extends Derived {
  constructor() {
    super(new A());
  }
}
class Worker extends BackgroundService {
  static inject = [A] as const;
  constructor(readonly a: A) {
    super();
  }
  protected override async executeAsync(): Promise<void> {}
}
class Plain implements HostedService {
  async startAsync(): Promise<void> {}
  async stopAsync(): Promise<void> {}
}
class WorkerWithoutInject extends BackgroundService {
  constructor(readonly a: A) {
    super();
  }
  protected override async executeAsync(): Promise<void> {}
}

const services = new ServiceCollection();

services.addSingleton(Fits).addScoped(NothingNeeded).addTransient(OptionalParameter).addSingleton(Inherits);
// @ts-expect-error an entry is missing
services.addSingleton(Missing);
// @ts-expect-error there is an entry too many
services.addSingleton(Surplus);
// @ts-expect-error the entries stand in the wrong order
services.addSingleton(WrongOrder);
// @ts-expect-error the token provides another type
services.addSingleton(WrongToken);
// @ts-expect-error without "as const" the tuple is only a list
services.addSingleton(NotATuple);
// @ts-expect-error the constructor takes something and nothing is listed
services.addSingleton(NoInject);
// @ts-expect-error the parameter does not take undefined
services.addSingleton(OptionalRefused);
// @ts-expect-error the parameter is not a list
services.addSingleton(ListRefused);
// @ts-expect-error the inherited tuple does not fit the new constructor
services.addSingleton(ForgetsInherited);

services
  .addSingleton(Base, Derived)
  .addScoped(N, () => 1)
  .addTransient(N, (provider) => provider.getServices(N).length);
// @ts-expect-error an abstract class cannot be made
services.addSingleton(Base, Base);
// @ts-expect-error the class provides something else
services.addSingleton(Base, A);
// @ts-expect-error the factory provides something else
services.addSingleton(N, () => 'text');
// @ts-expect-error the implementation's tuple is checked as well
services.addSingleton(A, Missing);

services.addSingleton(N, { deps: [A, many(B)], create: (a, list) => a.a + list.length });
// @ts-expect-error the factory takes more than its tuple gives
services.addSingleton(N, { deps: [A], create: (a: A, b: B) => a.a + b.b });
// @ts-expect-error the tuple gives another type
services.addSingleton(N, { deps: [A], create: (b: B) => b.b });

services
  .addInstance(N, 1)
  .addKeyedInstance(N, 'one', 1)
  .addKeyedSingleton(N, 'two', () => 2);
// @ts-expect-error the instance is of another type
services.addInstance(N, 'text');
services.addKeyedScoped(Base, 'k', Derived).addKeyedTransient(Fits, 7);
// @ts-expect-error a keyed class is checked as well
services.addKeyedSingleton(Missing, 'k');

services.addHostedService(Worker).addHostedService(Plain);
services.addHostedService((provider) => new Worker(provider.getRequiredService(A)));
services.addHostedService({ deps: [A], create: (a) => new Worker(a) });
services.addHostedService(Worker, { deps: [A], create: (a) => new Worker(a) });
services.addHostedService(Worker, (provider) => new Worker(provider.getRequiredService(A)));
// @ts-expect-error not a hosted service
services.addHostedService(A);
// @ts-expect-error its tuple is missing
services.addHostedService(WorkerWithoutInject);
// @ts-expect-error the factory makes something else
services.addHostedService(() => new A());

declare const provider: ServiceProvider;
const n: number = provider.getRequiredService(N);
const maybe: A | undefined = provider.getService(A);
const list: readonly Base[] = provider.getServices(Base);
// @ts-expect-error it may be missing
const certain: A = provider.getService(A);

class Report {
  static inject = [A] as const;
  constructor(
    readonly a: A,
    readonly title: string,
  ) {}
}
const report: Report = createInstance(provider, Report, 'title');
// @ts-expect-error the title is not given
createInstance(provider, Report);
// @ts-expect-error the title is a string
createInstance(provider, Report, 1);

export { certain, list, maybe, n, report };
