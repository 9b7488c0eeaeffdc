/**
 * The specification suite that every container for .NET has to pass, as far as JavaScript classes have what it is about:
 * lifetimes, lists, graphs, scopes and disposal. The title of each test is the suite and the test's name there.
 */

import { anyKey, serviceDescriptors, ServiceProvider, ServiceScopeFactory, token } from '@hostwright/host';
import { describe, expect, test } from 'vitest';
import {
  Contract,
  Multiple,
  First,
  Second,
  Third,
  Outer,
  WithProvider,
  Resource,
  build,
} from './specification-services.js';

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
