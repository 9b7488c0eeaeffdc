/**
 * The specification suite that every container for .NET has to pass, as far as JavaScript classes have what it is about.
 * The title of each test is the suite and the test's name there.
 */

import {
  anyKey,
  createFactory,
  createInstance,
  getServiceOrCreateInstance,
  inheritedKey,
  keyed,
  many,
  optional,
  ServiceCollection,
  serviceDescriptors,
  serviceKey,
  ServiceProvider,
  ServiceScopeFactory,
  token,
  type RootServiceProvider,
  type ServiceKey,
} from '@hostwright/host';
import { describe, expect, test } from 'vitest';

const Contract = token<object>('Contract');
const Multiple = token<object>('Multiple');

class First {}
class Second {}
class Third {}
class Outer {
  static inject = [Contract, many(Multiple)] as const;
  constructor(
    readonly single: object,
    readonly multiple: readonly object[],
  ) {}
}
class WithProvider {
  static inject = [ServiceProvider] as const;
  constructor(readonly provider: ServiceProvider) {}
}
class Resource {
  isDisposed = false;
  [Symbol.dispose](): void {
    this.isDisposed = true;
  }
}

function build(register: (services: ServiceCollection) => unknown): RootServiceProvider {
  const services = new ServiceCollection();
  register(services);
  return services.buildServiceProvider();
}

describe('lifetimes', () => {
  test('Specification.ServicesRegisteredWithImplementationTypeCanBeResolved', () => {
    expect(build((s) => s.addTransient(Contract, First)).getService(Contract)).toBeInstanceOf(First);
  });

  test('Specification.ServicesRegisteredWithImplementationType_ReturnDifferentInstancesPerResolution_ForTransientServices', () => {
    const provider = build((s) => s.addTransient(Contract, First));
    expect(provider.getService(Contract)).not.toBe(provider.getService(Contract));
  });

  test('Specification.ServicesRegisteredWithImplementationType_ReturnSameInstancesPerResolution_ForSingletons', () => {
    const provider = build((s) => s.addSingleton(Contract, First));
    expect(provider.getService(Contract)).toBe(provider.getService(Contract));
  });

  test('Specification.ServiceInstanceCanBeResolved', () => {
    const instance = {};
    expect(build((s) => s.addInstance(Contract, instance)).getService(Contract)).toBe(instance);
  });

  test('Specification.TransientServiceCanBeResolvedFromProvider', () => {
    const provider = build((s) => s.addTransient(First));
    expect(provider.getService(First)).not.toBe(provider.getService(First));
  });

  test('Specification.TransientServiceCanBeResolvedFromScope', () => {
    const provider = build((s) => s.addTransient(First));
    const scope = provider.createScope().services;
    const made = [provider.getService(First), scope.getService(First), scope.getService(First)];
    expect(new Set(made).size).toBe(3);
  });

  test.each(['scoped', 'transient'] as const)(
    'Specification.NonSingletonService_WithInjectedProvider_ResolvesScopeProvider: %s',
    (lifetime) => {
      const provider = build((s) => s.addScoped(First).add(serviceDescriptors[lifetime](WithProvider)));
      const scope = provider.createScope().services;
      const injected = scope.getRequiredService(WithProvider).provider;
      expect(injected.getService(First)).toBe(scope.getService(First));
      expect(injected.getService(First)).not.toBe(provider.createScope().services.getService(First));
    },
  );

  test('Specification.SingletonServiceCanBeResolvedFromScope', () => {
    const provider = build((s) => s.addSingleton(WithProvider));
    const fromScope = provider.createScope().services.getRequiredService(WithProvider);
    expect(fromScope.provider).toBe(provider);
    expect(provider.createScope().services.getRequiredService(WithProvider)).toBe(fromScope);
  });

  test('Specification.SingletonServiceCanBeResolved', () => {
    const provider = build((s) => s.addSingleton(First));
    expect(provider.getRequiredService(First)).toBe(provider.getRequiredService(First));
  });

  test('Specification.ScopedServiceCanBeResolved', () => {
    const provider = build((s) => s.addScoped(First));
    const scope = provider.createScope().services;
    expect(scope.getService(First)).toBe(scope.getService(First));
    expect(scope.getService(First)).not.toBe(provider.getService(First));
  });

  test('Specification.NestedScopedServiceCanBeResolved', () => {
    const outer = build((s) => s.addScoped(First)).createScope().services;
    const inner = outer.createScope().services;
    expect(inner.getRequiredService(First)).not.toBe(outer.getRequiredService(First));
  });

  test('Specification.NestedScopedServiceCanBeResolvedWithNoFallbackProvider', () => {
    const outer = build((s) => s.addScoped(Contract, () => ({}))).createScope().services;
    expect(outer.createScope().services.getRequiredService(Contract)).not.toBe(outer.getRequiredService(Contract));
  });

  test('Specification.SingletonServicesComeFromRootProvider', () => {
    const provider = build((s) => s.addSingleton(Resource));
    const scope = provider.createScope();
    const first = scope.services.getRequiredService(Resource);
    scope[Symbol.dispose]();
    expect(first.isDisposed).toBe(false);
    expect(provider.createScope().services.getRequiredService(Resource)).toBe(first);
  });
});

describe('lists and graphs', () => {
  test('Specification.SingleServiceCanBeIEnumerableResolved', () => {
    const list = build((s) => s.addTransient(Contract, First)).getServices(Contract);
    expect(list).toEqual([expect.any(First)]);
  });

  test('Specification.MultipleServiceCanBeIEnumerableResolved', () => {
    const provider = build((s) => s.addTransient(Contract, First).addTransient(Contract, Second));
    expect(provider.getServices(Contract).map((service) => service.constructor)).toEqual([First, Second]);
  });

  test('Specification.RegistrationOrderIsPreservedWhenServicesAreIEnumerableResolved', () => {
    const types = [First, Second, Third];
    for (const order of [types, [...types].reverse()]) {
      const provider = build((s) => {
        for (const type of order) s.addTransient(Contract, type);
      });
      expect(provider.getServices(Contract).map((service) => service.constructor)).toEqual(order);
    }
  });

  test('Specification.OuterServiceCanHaveOtherServicesInjected', () => {
    const provider = build((s) =>
      s
        .addTransient(Outer)
        .addInstance(Contract, 'single' as never)
        .addTransient(Multiple, First)
        .addTransient(Multiple, Second),
    );
    const outer = provider.getRequiredService(Outer);
    expect(outer.single).toBe('single');
    expect(outer.multiple.map((service) => service.constructor)).toEqual([First, Second]);
  });

  test('Specification.FactoryServicesCanBeCreatedByGetService', () => {
    const provider = build((s) =>
      s.addTransient(First).addTransient(Contract, (p) => ({ inner: p.getRequiredService(First) })),
    );
    expect(provider.getService(Contract)).toHaveProperty('inner', expect.any(First));
  });

  test('Specification.FactoryServicesAreCreatedAsPartOfCreatingObjectGraph', () => {
    class Graph {
      static inject = [First, Second] as const;
      constructor(
        readonly transient: First,
        readonly scoped: Second,
      ) {}
    }
    const provider = build((s) =>
      s
        .addTransient(First, () => new First())
        .addScoped(Second, () => new Second())
        .addTransient(Graph),
    );
    const scope = provider.createScope().services;
    const [one, two] = [scope.getRequiredService(Graph), scope.getRequiredService(Graph)];
    expect(one.transient).not.toBe(two.transient);
    expect(one.scoped).toBe(two.scoped);
    expect(provider.createScope().services.getRequiredService(Graph).scoped).not.toBe(one.scoped);
  });

  test('Specification.LastServiceReplacesPreviousServices', () => {
    const provider = build((s) => s.addTransient(Contract, First).addTransient(Contract, Second));
    expect(provider.getService(Contract)).toBeInstanceOf(Second);
  });

  test('Specification.AttemptingToResolveNonexistentServiceReturnsNull', () => {
    expect(build(() => undefined).getService(Contract)).toBeUndefined();
  });

  test('Specification.NonexistentServiceCanBeIEnumerableResolved', () => {
    expect(build(() => undefined).getServices(Contract)).toEqual([]);
  });

  test.each(['singleton', 'scoped', 'transient'] as const)(
    'Specification.ResolvesDifferentInstancesForServiceWhenResolvingEnumerable: %s',
    (lifetime) => {
      const provider = build((s) => {
        for (let count = 0; count < 3; count++) s.add(serviceDescriptors[lifetime](Contract, First));
      });
      const scope = provider.createScope().services;
      const list = scope.getServices(Contract);
      expect(new Set(list).size).toBe(3);
      expect(scope.getService(Contract) === list[2]).toBe(lifetime !== 'transient');
    },
  );
});

describe('scopes and disposal', () => {
  test('Specification.ServiceProviderRegistersServiceScopeFactory', () => {
    const scope = build(() => undefined)
      .getRequiredService(ServiceScopeFactory)
      .createScope();
    expect(scope.services.getService(ServiceProvider)).toBe(scope.services);
  });

  test('Specification.ServiceScopeFactoryIsSingleton', () => {
    const provider = build(() => undefined);
    const inScope = provider.createScope().services.getRequiredService(ServiceScopeFactory);
    expect(inScope).toBe(provider.getRequiredService(ServiceScopeFactory));
  });

  test('Specification.ScopedServices_FromCachedScopeFactory_CanBeResolvedAndDisposed', () => {
    const factory = build((s) => s.addScoped(Resource)).getRequiredService(ServiceScopeFactory);
    const [outer, inner] = [factory.createScope(), factory.createScope()];
    const [outerResource, innerResource] = [outer, inner].map((scope) => scope.services.getRequiredService(Resource));
    inner[Symbol.dispose]();
    expect([outerResource?.isDisposed, innerResource?.isDisposed]).toEqual([false, true]);
    outer[Symbol.dispose]();
    expect(outerResource?.isDisposed).toBe(true);
  });

  test('Specification.ScopesAreFlatNotHierarchical', () => {
    const outer = build((s) => s.addScoped(First)).createScope();
    const inner = outer.services.createScope();
    outer[Symbol.dispose]();
    expect(inner.services.getService(First)).toBeInstanceOf(First);
  });

  test('Specification.ServiceProviderIsDisposable', async () => {
    const provider = build((s) => s.addSingleton(Resource));
    const resource = provider.getRequiredService(Resource);
    await provider[Symbol.asyncDispose]();
    expect(resource.isDisposed).toBe(true);
  });

  test('Specification.DisposingScopeDisposesService', async () => {
    const Owned = token<Resource>('Owned');
    const provider = build((s) =>
      s
        .addSingleton(Resource)
        .addScoped(Contract, Resource)
        .addTransient(Owned, () => new Resource()),
    );
    const scope = provider.createScope();
    const singleton = scope.services.getRequiredService(Resource);
    const scoped = scope.services.getRequiredService(Contract) as Resource;
    const transients = [scope.services.getRequiredService(Owned), scope.services.getRequiredService(Owned)];
    const ofRoot = provider.getRequiredService(Owned);
    scope[Symbol.dispose]();
    expect([scoped, ...transients].map((resource) => resource.isDisposed)).toEqual([true, true, true]);
    expect([singleton, ofRoot].map((resource) => resource.isDisposed)).toEqual([false, false]);
    await provider[Symbol.asyncDispose]();
    expect([singleton, ofRoot].map((resource) => resource.isDisposed)).toEqual([true, true]);
  });

  test('Specification.SelfResolveThenDispose', () => {
    const provider = build(() => undefined);
    expect(provider.getService(ServiceProvider)).toBe(provider);
    provider[Symbol.dispose]();
    expect(() => provider.getService(ServiceProvider)).toThrow('disposed');
  });

  test('Specification.SafelyDisposeNestedProviderReferences', () => {
    class Nested {
      static inject = [WithProvider] as const;
      isDisposed = 0;
      constructor(readonly inner: WithProvider) {}
      [Symbol.dispose](): void {
        this.isDisposed++;
      }
    }
    const provider = build((s) => s.addTransient(Nested).addTransient(WithProvider));
    const nested = provider.getRequiredService(Nested);
    provider[Symbol.dispose]();
    expect(nested.isDisposed).toBe(1);
  });

  test('Specification.DisposesInReverseOrderOfCreation', () => {
    const disposed: string[] = [];
    class Inner {
      [Symbol.dispose](): void {
        disposed.push('inner');
      }
    }
    class Middle {
      static inject = [Inner, ServiceProvider] as const;
      constructor(
        readonly inner: Inner,
        readonly provider: ServiceProvider,
      ) {}
      [Symbol.dispose](): void {
        disposed.push('middle');
      }
    }
    class Last {
      static inject = [Middle] as const;
      constructor(readonly middle: Middle) {}
      [Symbol.dispose](): void {
        disposed.push('last');
      }
    }
    const provider = build((s) => s.addSingleton(Inner).addScoped(Middle).addTransient(Last));
    const scope = provider.createScope();
    scope.services.getRequiredService(Last);
    scope[Symbol.dispose]();
    provider[Symbol.dispose]();
    expect(disposed).toEqual(['last', 'middle', 'inner']);
  });
});

describe('asking what is a service', () => {
  test('IsService.ExplicitServiceRegisterationWithIsService', () => {
    const provider = build((s) => s.addTransient(Contract, First));
    expect([provider.isService(Contract), provider.isService(First)]).toEqual([true, false]);
  });

  test('D017 IsService.BuiltInServicesWithIsServiceReturnsTrue', () => {
    const provider = build(() => undefined);
    expect([ServiceProvider, ServiceScopeFactory].map((service) => provider.isService(service))).toEqual([true, true]);
  });

  test('IsKeyedService.ExplicitServiceRegistrationWithIsKeyedService', () => {
    const provider = build((s) => s.addKeyedTransient(Contract, 'k', First));
    expect(['k', 'l', undefined].map((key) => provider.isService(Contract, key))).toEqual([true, false, false]);
    expect(provider.isService(First, 'k')).toBe(false);
  });

  test('IsKeyedService.NonKeyedServiceWithIsKeyedService', () => {
    const provider = build((s) => s.addTransient(Contract, First));
    expect([null, 'k'].map((key) => provider.isService(Contract, key))).toEqual([true, false]);
  });

  test('IsKeyedService.BuiltInServicesWithIsKeyedServiceOnlyReturnTrueForNullServiceKey', () => {
    const provider = build(() => undefined);
    for (const service of [ServiceProvider, ServiceScopeFactory]) {
      expect([null, 'k', anyKey].map((key) => provider.isService(service, key))).toEqual([true, false, false]);
    }
  });
});

describe('classes that are not registered', () => {
  class Report {
    static instances = 0;
    static inject = [First] as const;
    readonly parameters: readonly unknown[];
    constructor(
      readonly first: First,
      ...rest: readonly unknown[]
    ) {
      this.parameters = rest;
      Report.instances++;
    }
  }
  const provider = build((s) => s.addSingleton(First));

  test.each([
    ['at once', () => createInstance(provider, Report)],
    ['by a factory', () => createFactory(Report)(provider)],
  ])(
    'ActivatorUtilities.TypeActivatorEnablesYouToCreateAnyTypeWithServicesEvenWhenNotInIocContainer: %s',
    (_how, create) => {
      expect(create().first).toBe(provider.getService(First));
    },
  );

  test.each([
    ['at once', () => createInstance(provider, Report, 1, 'two')],
    ['by a factory', () => createFactory(Report)(provider, 1, 'two')],
  ])(
    'ActivatorUtilities.TypeActivatorAcceptsAnyNumberOfAdditionalConstructorParametersToProvide: %s',
    (_how, create) => {
      expect(create().parameters).toEqual([1, 'two']);
    },
  );

  test('ActivatorUtilities.TypeActivatorWorksWithStaticCtor', () => {
    const before = Report.instances;
    createInstance(provider, Report);
    expect(Report.instances).toBe(before + 1);
  });

  test('ActivatorUtilities.TypeActivatorWorksWithCtorWithOptionalArgs', () => {
    class Optional {
      constructor(readonly text = 'default') {}
    }
    expect(createInstance(provider, Optional).text).toBe('default');
    expect(createInstance(provider, Optional, 'given').text).toBe('given');
  });

  test('ActivatorUtilities.TypeActivatorRequiresAllArgumentsCanBeAccepted', () => {
    class Takes {
      constructor(readonly text: string) {}
    }
    // @ts-expect-error the constructor takes one argument only
    const made = createInstance(provider, Takes, 'one', 'two');
    expect(made.text).toBe('one');
  });

  test.each([
    ['ActivatorUtilities.TypeActivatorRethrowsOriginalExceptionFromConstructor'],
    ['ActivatorUtilities.CreateInstance_CapturesInnerException_OfTargetInvocationException'],
  ])('%s', () => {
    const original = new Error('original');
    class Throws {
      constructor() {
        throw original;
      }
    }
    expect(() => createInstance(provider, Throws)).toThrow(original);
  });

  test('ActivatorUtilities.GetServiceOrCreateInstanceRegisteredServiceTransient', () => {
    const registered = build((s) => s.addTransient(First));
    const made = [1, 2].map(() => getServiceOrCreateInstance(registered, First));
    expect(made[0]).not.toBe(made[1]);
  });

  test('ActivatorUtilities.GetServiceOrCreateInstanceRegisteredServiceSingleton', () => {
    expect(getServiceOrCreateInstance(provider, First)).toBe(getServiceOrCreateInstance(provider, First));
  });

  test('ActivatorUtilities.GetServiceOrCreateInstanceUnregisteredService', () => {
    const made = [1, 2].map(() => getServiceOrCreateInstance(provider, Second));
    expect(made[0]).not.toBe(made[1]);
  });

  test('ActivatorUtilities.UnRegisteredServiceAsConstructorParameterThrowsException', () => {
    const empty = build(() => undefined);
    expect(() => createInstance(empty, Report)).toThrow(
      expect.objectContaining({ code: 'HOST_SERVICE_NOT_REGISTERED' }),
    );
  });

  test('every kind of dependency can be given', () => {
    class Everything {
      static inject = [
        many(Contract),
        optional(Third),
        optional(First),
        keyed(Contract, 'k'),
        many(keyed(Contract, 'k')),
      ] as const;
      readonly got: readonly unknown[];
      constructor(...got: readonly unknown[]) {
        this.got = got;
      }
    }
    const full = build((s) =>
      s.addSingleton(First).addSingleton(Contract, Second).addKeyedSingleton(Contract, 'k', Third),
    );
    const kinds = [[expect.any(Second)], undefined, expect.any(First), expect.any(Third), [expect.any(Third)]];
    expect(createInstance(full, Everything as new () => Everything).got).toEqual(kinds);
    class Inherits {
      static inject = [inheritedKey(First)] as const;
      constructor(readonly first: First) {}
    }
    expect(() => createInstance(full, Inherits)).toThrow('inheritedKey');
  });
});

describe('keyed services', () => {
  class Keyed {
    static inject = [serviceKey()] as const;
    constructor(readonly key: ServiceKey) {}
  }

  test('Keyed.CombinationalRegistration', () => {
    const values = { plain: {}, k: {}, l: {}, any: {} };
    const provider = build((s) =>
      s
        .addInstance(Contract, values.plain)
        .addKeyedInstance(Contract, 'k', values.k)
        .addKeyedInstance(Contract, 'l', values.l)
        .addKeyedInstance(Contract, anyKey, values.any),
    );
    const single = [null, 'k', 'l', 'm'].map((key) => provider.getKeyedService(Contract, key));
    expect(single).toEqual([values.plain, values.k, values.l, values.any]);
    const lists = [null, 'k', 'l', 'm', anyKey].map((key) => provider.getKeyedServices(Contract, key));
    expect(lists).toEqual([[values.plain], [values.k], [values.l], [], [values.k, values.l]]);
    expect(lists[4]?.[0]).toBe(values.k);
  });

  test('Keyed.ResolveKeyedService', () => {
    const provider = build((s) => s.addKeyedSingleton(Contract, 'a', First).addKeyedSingleton(Contract, 'b', Second));
    expect(provider.getService(Contract)).toBeUndefined();
    expect(provider.getKeyedService(Contract, 'a')).toBeInstanceOf(First);
    expect(provider.getKeyedService(Contract, 'b')).toBeInstanceOf(Second);
  });

  test.each(['Keyed.ResolveNullKeyedService', 'Keyed.ResolveNonKeyedService'])('%s', (name) => {
    const key = name.includes('Null') ? null : undefined;
    const provider = build((s) => s.addKeyedSingleton(Contract, key, First));
    expect(provider.getService(Contract)).toBeInstanceOf(First);
    expect(provider.getKeyedService(Contract, null)).toBe(provider.getService(Contract));
    expect(provider.getServices(Contract)).toHaveLength(1);
  });

  test('Keyed.ResolveKeyedServices', () => {
    const provider = build((s) =>
      s
        .addKeyedSingleton(Contract, 'first', First)
        .addKeyedSingleton(Contract, 'other', Second)
        .addKeyedSingleton(Contract, 'other', Third),
    );
    const types = provider.getKeyedServices(Contract, 'other').map((service) => service.constructor);
    expect(types).toEqual([Second, Third]);
  });

  test.each([
    ['Keyed.ResolveKeyedServicesAnyKey', false],
    ['Keyed.ResolveKeyedServicesAnyKeyWithAnyKeyRegistration', true],
  ])('%s', (_name, withWildcard) => {
    const provider = build((s) => {
      s.addKeyedSingleton(Contract, 'a', First).addKeyedSingleton(Contract, 'b', Second).addSingleton(Contract, Third);
      if (withWildcard) s.addKeyedSingleton(Contract, anyKey, Third);
    });
    const types = provider.getKeyedServices(Contract, anyKey).map((service) => service.constructor);
    expect(types).toEqual([First, Second]);
  });

  test.each([
    ['Keyed.ResolveKeyedServicesAnyKeyConsistency', false],
    ['Keyed.ResolveKeyedServicesAnyKeyConsistencyWithAnyKeyRegistration', true],
    ['Keyed.ResolveWithAnyKeyQuery_Constructor', false],
  ])('%s', (_name, withWildcard) => {
    for (const isListFirst of [true, false]) {
      const provider = build((s) => {
        s.addKeyedSingleton(Contract, 'a', First);
        if (withWildcard) s.addKeyedSingleton(Contract, anyKey, Second);
      });
      const list = isListFirst ? provider.getKeyedServices(Contract, anyKey) : [];
      const single = provider.getKeyedService(Contract, 'a');
      const later = isListFirst ? list : provider.getKeyedServices(Contract, anyKey);
      expect(later).toEqual([single]);
      expect(later[0]).toBe(single);
    }
  });

  test('Keyed.ResolveWithAnyKeyQuery_Constructor_Duplicates', () => {
    for (const isListFirst of [true, false]) {
      const provider = build((s) => s.addKeyedSingleton(Contract, 'a', First).addKeyedSingleton(Contract, 'a', First));
      const before = isListFirst ? provider.getKeyedServices(Contract, anyKey) : [];
      const single = provider.getKeyedService(Contract, 'a');
      const list = isListFirst ? before : provider.getKeyedServices(Contract, anyKey);
      expect(list[1]).toBe(single);
      expect(list[0]).not.toBe(single);
    }
  });

  test.each([
    'Keyed.ResolveWithAnyKeyQuery_InstanceProvided',
    'Keyed.ResolveWithAnyKeyQuery_InstanceProvided_Duplicates',
  ])('%s', (name) => {
    const instances = name.endsWith('Duplicates') ? [{}, {}] : [{}];
    for (const isListFirst of [true, false]) {
      const provider = build((s) => {
        for (const each of instances) s.addKeyedInstance(Contract, 'a', each);
      });
      const before = isListFirst ? provider.getKeyedServices(Contract, anyKey) : [];
      expect(provider.getKeyedService(Contract, 'a')).toBe(instances.at(-1));
      const list = isListFirst ? before : provider.getKeyedServices(Contract, anyKey);
      for (const [index, each] of list.entries()) expect(each).toBe(instances[index]);
      expect(list).toHaveLength(instances.length);
    }
  });

  test('Keyed.ResolveKeyedServicesAnyKeyOrdering', () => {
    const order = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const keys = ['a', 'b', 'a'];
    const provider = build((s) => {
      for (const [index, each] of order.entries()) s.addKeyedInstance(Contract, keys[index], each);
    });
    expect(provider.getKeyedServices(Contract, anyKey)).toEqual(order);
  });

  test('Keyed.ResolveKeyedServiceSingletonInstance', () => {
    const instance = {};
    const provider = build((s) => s.addKeyedInstance(Contract, 'k', instance));
    expect(provider.getService(Contract)).toBeUndefined();
    expect(provider.getRequiredKeyedService(Contract, 'k')).toBe(instance);
  });

  test.each(['Keyed.ResolveKeyedServiceSingletonInstanceWithKeyInjection', 'Keyed.ResolveKeyedServiceSingletonType'])(
    '%s',
    () => {
      const provider = build((s) => s.addKeyedSingleton(Contract, 'this-key', Keyed));
      expect(provider.getRequiredKeyedService(Contract, 'this-key')).toMatchObject({ key: 'this-key' });
    },
  );

  test('Keyed.ResolveKeyedServiceSingletonInstanceWithAnyKey', () => {
    const provider = build((s) => s.addKeyedSingleton(Contract, anyKey, Keyed));
    const [one, two] = ['one', 'two'].map((key) => provider.getRequiredKeyedService(Contract, key));
    expect([one, two]).toMatchObject([{ key: 'one' }, { key: 'two' }]);
    expect(provider.getRequiredKeyedService(Contract, 'one')).toBe(one);
  });

  test('Keyed.ResolveKeyedServicesSingletonInstanceWithAnyKey', () => {
    const provider = build((s) =>
      s.addKeyedSingleton(Contract, anyKey, First).addKeyedSingleton(Contract, 'k', Second),
    );
    expect(provider.getKeyedServices(Contract, 'k').map((service) => service.constructor)).toEqual([Second]);
  });

  class TwoKeys {
    static inject = [keyed(Contract, 'one'), keyed(Contract, 'two')] as const;
    constructor(
      readonly one: object,
      readonly two: object,
    ) {}
  }

  test.each(['Keyed.ResolveKeyedServiceSingletonInstanceWithKeyedParameter', 'Keyed.CreateServiceWithKeyedParameter'])(
    '%s',
    (name) => {
      const provider = build((s) =>
        s.addKeyedSingleton(Contract, 'one', First).addKeyedSingleton(Contract, 'two', Second).addSingleton(TwoKeys),
      );
      const made = name.includes('Create') ? createInstance(provider, TwoKeys) : provider.getRequiredService(TwoKeys);
      expect([made.one.constructor, made.two.constructor]).toEqual([First, Second]);
    },
  );

  test.each([
    ['Keyed.ResolveKeyedServiceWithKeyedParameter_MissingRegistration_SecondParameter', 'one'],
    ['Keyed.ResolveKeyedServiceWithKeyedParameter_MissingRegistration_FirstParameter', 'two'],
  ])('%s', (_name, present) => {
    const provider = build((s) => s.addKeyedSingleton(Contract, present, First).addSingleton(TwoKeys));
    const absent = present === 'one' ? 'two' : 'one';
    expect(() => provider.getService(TwoKeys)).toThrow(`keyed(Contract, '${absent}')`);
  });

  test('Keyed.ResolveKeyedServiceWithKeyedParameter_MissingRegistrationButWithDefaults', () => {
    class Defaults {
      static inject = [optional(keyed(Contract, 'absent')), optional(keyed(Contract, 'absent'), 'default')] as const;
      constructor(
        readonly nothing: object | undefined,
        readonly text: object | string,
      ) {}
    }
    const made = build((s) => s.addSingleton(Defaults)).getRequiredService(Defaults);
    expect(made).toEqual({ nothing: undefined, text: 'default' });
  });

  test('Keyed.ResolveKeyedServiceWithKeyedParameter_MissingRegistrationButWithUnkeyedService', () => {
    const provider = build((s) => s.addSingleton(Contract, First).addSingleton(TwoKeys));
    expect(() => provider.getService(TwoKeys)).toThrow(
      expect.objectContaining({ code: 'HOST_SERVICE_NOT_REGISTERED' }),
    );
  });

  test('Keyed.ResolveKeyedServiceSingletonFactory', () => {
    const provider = build((s) => s.addKeyedSingleton(Contract, 'k', () => new First()));
    expect(provider.getService(Contract)).toBeUndefined();
    expect(provider.getKeyedService(Contract, 'k')).toBe(provider.getKeyedService(Contract, 'k'));
  });

  test('Keyed.ResolveKeyedServiceSingletonFactoryWithAnyKey', () => {
    const provider = build((s) => s.addKeyedSingleton(Contract, anyKey, (_provider, key) => ({ key })));
    for (const key of ['a', 7, true]) expect(provider.getKeyedService(Contract, key)).toEqual({ key });
    expect(provider.getKeyedService(Contract, 'a')).toBe(provider.getKeyedService(Contract, 'a'));
  });

  test.each(['Keyed.ResolveKeyedServiceTransientFactory', 'Keyed.ResolveKeyedServiceTransientType'])('%s', (name) => {
    const provider = build((s) =>
      name.endsWith('Factory')
        ? s.addKeyedTransient(Contract, 'k', (_provider, key) => ({ key }))
        : s.addKeyedTransient(Contract, 'k', Keyed),
    );
    const [one, two] = [1, 2].map(() => provider.getRequiredKeyedService(Contract, 'k'));
    expect(one).not.toBe(two);
    expect(one).toMatchObject({ key: 'k' });
  });

  test('Keyed.ResolveKeyedServiceTransientTypeWithAnyKey', () => {
    const provider = build((s) => s.addKeyedTransient(Contract, anyKey, Keyed));
    const made = ['a', 'a', 'b'].map((key) => provider.getRequiredKeyedService(Contract, key));
    expect(made).toMatchObject([{ key: 'a' }, { key: 'a' }, { key: 'b' }]);
    expect(new Set(made).size).toBe(3);
  });

  test.each([
    ['Keyed.ResolveKeyedSingletonFromInjectedServiceProvider', 'singleton'],
    ['Keyed.ResolveKeyedTransientFromInjectedServiceProvider', 'transient'],
  ] as const)('%s', (_name, lifetime) => {
    const describeKeyed =
      lifetime === 'singleton' ? serviceDescriptors.keyedSingleton : serviceDescriptors.keyedTransient;
    const provider = build((s) => s.add(describeKeyed(Contract, 'k', First)).addSingleton(WithProvider));
    const injected = provider.getRequiredService(WithProvider).provider;
    const [one, two] = [1, 2].map(() => injected.getRequiredKeyedService(Contract, 'k'));
    expect(injected.getService(Contract)).toBeUndefined();
    expect(one === two).toBe(lifetime === 'singleton');
  });

  test.each([
    ['Keyed.ResolveKeyedSingletonFromScopeServiceProvider', 'keyedSingleton', 1],
    ['Keyed.ResolveKeyedScopedFromScopeServiceProvider', 'keyedScoped', 2],
    ['Keyed.ResolveKeyedTransientFromScopeServiceProvider', 'keyedTransient', 4],
  ] as const)('%s', (_name, how, count) => {
    const provider = build((s) => s.add(serviceDescriptors[how](Contract, 'k', First)));
    const scopes = [provider.createScope().services, provider.createScope().services];
    const made = scopes.flatMap((scope) => [1, 2].map(() => scope.getRequiredKeyedService(Contract, 'k')));
    expect(new Set(made).size).toBe(count);
    expect(scopes.map((scope) => scope.getService(Contract))).toEqual([undefined, undefined]);
  });

  test('Keyed.ResolveRequiredKeyedServiceThrowsIfNotFound', () => {
    const provider = build(() => undefined);
    expect(() => provider.getRequiredKeyedService(Contract, 'k')).toThrow("Contract [key 'k']");
    expect(() => provider.getRequiredKeyedService(Contract, null)).toThrow('Contract is not registered');
  });

  test('Keyed.SimpleServiceKeyedResolution', () => {
    const provider = build((s) => s.addKeyedTransient(Contract, 'a', First).addKeyedTransient(Contract, 'b', Second));
    class Chooser {
      static inject = [ServiceProvider] as const;
      constructor(readonly provider: ServiceProvider) {}
      choose(key: string): object {
        return this.provider.getRequiredKeyedService(Contract, key);
      }
    }
    const chooser = createInstance(provider, Chooser);
    expect([chooser.choose('a').constructor, chooser.choose('b').constructor]).toEqual([First, Second]);
  });

  class Inheriting {
    static inject = [inheritedKey(Contract)] as const;
    constructor(readonly inner: object) {}
  }

  test('Keyed.ResolveKeyedServiceWithFromServiceKeyAttribute', () => {
    const provider = build((s) =>
      s
        .addKeyedSingleton(Contract, 'a', Keyed)
        .addKeyedSingleton(Contract, 'b', Keyed)
        .addKeyedSingleton(Inheriting, 'a')
        .addKeyedSingleton(Inheriting, 'b'),
    );
    const inner = ['a', 'b'].map((key) => provider.getRequiredKeyedService(Inheriting, key).inner);
    expect(inner).toMatchObject([{ key: 'a' }, { key: 'b' }]);
  });

  test.each([
    ['Keyed.ResolveKeyedServiceWithFromServiceKeyAttribute_NotFound', false],
    ['Keyed.ResolveKeyedServiceWithFromServiceKeyAttribute_NotFound_WithUnkeyed', true],
  ])('%s', (_name, withUnkeyed) => {
    const provider = build((s) => {
      s.addKeyedSingleton(Contract, 'a', First).addKeyedSingleton(Inheriting, 'b');
      if (withUnkeyed) s.addSingleton(Contract, Second);
    });
    expect(() => provider.getKeyedService(Inheriting, 'b')).toThrow('inheritedKey(Contract) is not registered');
  });

  test('Keyed.ResolveUnkeyedServiceWithFromServiceKeyAttributeWithNullKey', () => {
    const provider = build((s) =>
      s.addSingleton(Contract, First).addKeyedSingleton(Contract, 'k', Second).addSingleton(Inheriting),
    );
    expect(provider.getRequiredService(Inheriting).inner).toBeInstanceOf(First);
  });
});
