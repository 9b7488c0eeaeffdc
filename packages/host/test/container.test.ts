/** What of the container no scenario can show: messages, TypeScript's own forms, and moments inside a resolution. */

import {
  anyKey,
  HostAggregateError,
  HostError,
  keyed,
  many,
  optional,
  ServiceCollection,
  serviceDescriptors,
  ServiceProvider,
  token,
  type HostErrorCode,
} from '@hostwright/host';
import { expect, test } from 'vitest';

class Database {}
class Repository {
  static inject = [Database] as const;
  constructor(readonly database: Database) {}
}
class Cache {
  static inject = [Repository] as const;
  constructor(readonly repository: Repository) {}
}

function failure(action: () => unknown): HostError {
  try {
    action();
  } catch (error) {
    return error as HostError;
  }
  throw new Error('It did not fail.');
}

function coded(code: HostErrorCode): unknown {
  return expect.objectContaining({ code });
}

test('D009 a class has one constructor, and its tuple says what it takes', () => {
  class Undeclared {
    constructor(readonly database: Database) {}
  }
  const register = (): unknown => new ServiceCollection().addSingleton(Undeclared as unknown as new () => unknown);
  expect(register).toThrow(coded('HOST_INVALID_REGISTRATION'));
  expect(register).toThrow('Undeclared');
});

test('D010 a missing service names the whole path', () => {
  const services = new ServiceCollection().addSingleton(Cache).addSingleton(Repository);
  const error = failure(() => services.buildServiceProvider().getRequiredService(Cache));
  expect(error).toMatchObject({ code: 'HOST_SERVICE_NOT_REGISTERED', path: ['Cache', 'Repository', 'Database'] });
  expect(error.message).toContain('Cache → Repository → Database');
  expect(failure(() => services.buildServiceProvider().getRequiredService(Database))).toMatchObject({
    path: ['Database'],
  });
});

test('D010 a fallback stands in for what is not registered, and for that only', () => {
  const Limit = token<number>('Limit');
  const services = new ServiceCollection().addSingleton(token<number>('Other'), () => 1);
  const Sum = token<number>('Sum');
  services.addSingleton(Sum, { deps: [optional(Limit, 7)], create: (limit) => limit });
  expect(services.buildServiceProvider().getRequiredService(Sum)).toBe(7);
  services.addSingleton(Limit, { deps: [Database], create: () => 9 });
  expect(() => services.buildServiceProvider().getRequiredService(Sum)).toThrow(coded('HOST_SERVICE_NOT_REGISTERED'));
});

test('D012 a cycle names its path, lists included', () => {
  const A = token<object>('A');
  const B = token<object>('B');
  const services = new ServiceCollection()
    .addSingleton(A, { deps: [many(B)], create: () => ({}) })
    .addSingleton(B, { deps: [A], create: () => ({}) });
  expect(failure(() => services.buildServiceProvider().getService(A))).toMatchObject({
    code: 'HOST_DEPENDENCY_CYCLE',
    path: ['A', 'many(B)', 'B', 'A'],
  });
});

test('D013 a singleton that its own factory asks for is caught, and can be made later', () => {
  const A = token<number>('A');
  let isCircular = true;
  const services = new ServiceCollection().addSingleton(A, (provider) =>
    isCircular ? provider.getRequiredService(A) : 1,
  );
  const provider = services.buildServiceProvider();
  expect(() => provider.getRequiredService(A)).toThrow(coded('HOST_SINGLETON_REENTERED'));
  isCircular = false;
  expect(provider.getRequiredService(A)).toBe(1);
});

test('D014 a token without anything that makes it is refused', () => {
  const Nothing = token<number>('Nothing');
  const register = (): unknown => new ServiceCollection().addSingleton(Nothing as unknown as new () => unknown);
  expect(register).toThrow(coded('HOST_INVALID_REGISTRATION'));
  expect(register).toThrow('Nothing');
});

test('D016 tokens of the same name are different services', () => {
  const [Strings, Numbers] = [token<string[]>('List'), token<number[]>('List')];
  const provider = new ServiceCollection().addSingleton(Strings, () => ['a']).buildServiceProvider();
  expect(provider.getService(Numbers)).toBeUndefined();
  expect(provider.getRequiredService(Strings)).toEqual(['a']);
});

test('D019 D020 captive and root errors carry the path and say what to do', () => {
  class Holder {
    static inject = [many(Cache), keyed(Cache, 'k')] as const;
    constructor(
      readonly caches: readonly Cache[],
      readonly cache: Cache,
    ) {}
  }
  const services = new ServiceCollection()
    .addSingleton(Holder)
    .addTransient(Cache)
    .addKeyedTransient(Cache, 'k')
    .addTransient(Repository)
    .addScoped(Database);
  const provider = services.buildServiceProvider({ validateScopes: true });
  const captive = failure(() => provider.getService(Holder));
  expect(captive).toMatchObject({
    code: 'HOST_CAPTIVE_DEPENDENCY',
    path: ['Holder', 'Cache', 'Repository', 'Database'],
  });
  expect(captive.message).toContain('ServiceScopeFactory');
  const fromRoot = failure(() => provider.getService(Cache));
  expect(fromRoot).toMatchObject({ code: 'HOST_SCOPED_FROM_ROOT', path: ['Cache', 'Repository', 'Database'] });
  expect(failure(() => provider.getService(Database)).message).toContain('Database is scoped');
});

test('D019 a holder is found although its parts were checked before on their own', () => {
  const services = new ServiceCollection().addScoped(Database).addTransient(Repository).addSingleton(Cache);
  const provider = services.buildServiceProvider({ validateScopes: true });
  const scope = provider.createScope();
  expect(scope.services.getRequiredService(Repository)).toBeInstanceOf(Repository);
  expect(() => scope.services.getRequiredService(Cache)).toThrow(coded('HOST_CAPTIVE_DEPENDENCY'));
  expect(() => scope.services.getRequiredService(Cache)).toThrow(coded('HOST_CAPTIVE_DEPENDENCY'));
});

test('D024 every fault is listed with its registration, its cause and its path', () => {
  const services = new ServiceCollection()
    .addSingleton(Cache)
    .addTransient(Repository)
    .addScoped(Database)
    .addSingleton(Cache);
  const error = failure(() => services.buildServiceProvider({ validateScopes: true, validateOnBuild: true }));
  expect(error).toBeInstanceOf(HostAggregateError);
  expect(error).toMatchObject({
    code: 'HOST_REGISTRATIONS_INVALID',
    errors: [
      { code: 'HOST_CAPTIVE_DEPENDENCY', cause: coded('HOST_CAPTIVE_DEPENDENCY') },
      { path: ['Cache', 'Repository', 'Database'] },
    ],
  });
  expect(error.message).toContain('singleton Cache');
});

test('D025 a factory may bring the disposer of what it makes', async () => {
  const disposed: string[] = [];
  const Pool = token<{ end(): Promise<void> }>('Pool');
  const services = new ServiceCollection().addSingleton(Pool, {
    deps: [],
    create: () => ({ end: async () => void disposed.push('pool') }),
    dispose: (pool) => pool.end(),
  });
  const provider = services.buildServiceProvider();
  provider.getRequiredService(Pool);
  await provider[Symbol.asyncDispose]();
  expect(disposed).toEqual(['pool']);
  const other = services.buildServiceProvider();
  other.getRequiredService(Pool);
  expect(failure(() => other[Symbol.dispose]())).toMatchObject({
    code: 'HOST_ASYNC_DISPOSAL_REQUIRED',
    services: ['Pool'],
  });
});

test('D028 a synchronous disposal names the class that cannot be disposed so', () => {
  class Connection {
    async [Symbol.asyncDispose](): Promise<void> {}
  }
  const scope = new ServiceCollection().addScoped(Connection).buildServiceProvider().createScope();
  scope.services.getRequiredService(Connection);
  expect(failure(() => scope[Symbol.dispose]())).toMatchObject({
    code: 'HOST_ASYNC_DISPOSAL_REQUIRED',
    services: ['Connection'],
  });
});

test('D034 what comes into being while its scope is disposed is disposed at once', async () => {
  const disposed: string[] = [];
  class Late {
    [Symbol.dispose](): void {
      disposed.push('late');
    }
  }
  class Closing {
    static inject = [ServiceProvider] as const;
    constructor(provider: ServiceProvider) {
      void (provider as ServiceProvider & AsyncDisposable)[Symbol.asyncDispose]();
    }
  }
  class Consumer {
    static inject = [Closing, Late] as const;
    constructor(
      readonly closing: Closing,
      readonly late: Late,
    ) {}
  }
  const services = new ServiceCollection().addScoped(Consumer).addScoped(Closing).addScoped(Late);
  const scope = services.buildServiceProvider().createScope();
  expect(() => scope.services.getRequiredService(Consumer)).toThrow(coded('HOST_PROVIDER_DISPOSED'));
  expect(disposed).toEqual(['late']);
});

test('D034 an asynchronous disposer that fails so late does not become an unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', onUnhandled);
  class Late {
    [Symbol.asyncDispose](): Promise<void> {
      return Promise.reject(new Error('late'));
    }
  }
  const Outer = token<object>('Outer');
  const services = new ServiceCollection().addScoped(Late).addScoped(Outer, (provider) => {
    (provider as ServiceProvider & Disposable)[Symbol.dispose]();
    return new Late();
  });
  const scope = services.buildServiceProvider().createScope();
  expect(() => scope.services.getRequiredService(Outer)).toThrow(coded('HOST_PROVIDER_DISPOSED'));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

test('D035 a provider that resolves itself can be disposed', async () => {
  class Self {
    static inject = [ServiceProvider] as const;
    constructor(readonly provider: ServiceProvider) {}
  }
  const provider = new ServiceCollection().addSingleton(Self).buildServiceProvider();
  expect(provider.getRequiredService(Self).provider).toBe(provider);
  await provider[Symbol.asyncDispose]();
  expect(() => provider.getService(Self)).toThrow(coded('HOST_PROVIDER_DISPOSED'));
});

test('D041 a missing keyed service is named with its key', () => {
  const provider = new ServiceCollection().addSingleton(Database).buildServiceProvider();
  for (const [key, text] of [
    ['k', "'k'"],
    [7, '7'],
    [Symbol('s'), 'Symbol(s)'],
    [Cache, 'Cache'],
    [{}, '(Object)'],
  ] as const) {
    expect(failure(() => provider.getRequiredKeyedService(Database, key)).message).toContain(`Database [key ${text}]`);
  }
});

test('D015 a class cannot join its own list, and D038 the wildcard names no single service', () => {
  const services = new ServiceCollection();
  expect(() => services.tryAddEnumerable(serviceDescriptors.singleton(Database))).toThrow(
    coded('HOST_INDISTINGUISHABLE_IMPLEMENTATION'),
  );
  const provider = services.addKeyedSingleton(Database, anyKey).buildServiceProvider();
  expect(() => provider.getKeyedService(Database, anyKey)).toThrow(coded('HOST_ANY_KEY_QUERY'));
});

test('a factory that returns undefined is an error that names the service', () => {
  const Value = token<number | undefined>('Value');
  const provider = new ServiceCollection().addTransient(Value, () => undefined).buildServiceProvider();
  expect(() => provider.getService(Value)).toThrow(coded('HOST_FACTORY_RETURNED_NOTHING'));
});

test('falsy services are services', () => {
  const Zero = token<number>('Zero');
  const Off = token<boolean>('Off');
  const Nothing = token<string | null>('Nothing');
  const services = new ServiceCollection()
    .addSingleton(Zero, () => 0)
    .addScoped(Off, () => false)
    .addInstance(Nothing, null);
  const scope = services.buildServiceProvider().createScope();
  expect(scope.services.getRequiredService(Zero)).toBe(0);
  expect(scope.services.getRequiredService(Off)).toBe(false);
  expect(scope.services.getRequiredService(Nothing)).toBeNull();
});

test('constructors of any length get their dependencies in order', () => {
  const tokens = [1, 2, 3, 4, 5, 6].map((value) => token<number>(`N${value}`));
  const services = new ServiceCollection();
  for (const [index, each] of tokens.entries()) services.addInstance(each, index + 1);
  for (let length = 0; length <= tokens.length; length++) {
    const type = class {
      static inject = tokens.slice(0, length);
      readonly values: readonly unknown[];
      constructor(...values: readonly unknown[]) {
        this.values = values;
      }
    };
    services.add(serviceDescriptors.transient(type as unknown as new () => { values: readonly unknown[] }));
    const made = services.buildServiceProvider().getRequiredService(type as unknown as new () => { values: unknown[] });
    expect(made.values).toEqual([1, 2, 3, 4, 5, 6].slice(0, length));
  }
});

test('many takes a service or a keyed one and nothing else', () => {
  const Sum = token<number>('Sum');
  const services = new ServiceCollection().addSingleton(Sum, {
    deps: [many(optional(Database))],
    create: (list) => list.length,
  });
  expect(() => services.buildServiceProvider().getService(Sum)).toThrow(coded('HOST_INVALID_REGISTRATION'));
});
