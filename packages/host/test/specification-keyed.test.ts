/**
 * The specification suite that every container for .NET has to pass, as far as JavaScript classes have what it is about:
 * keyed services. The title of each test is the suite and the test's name there.
 */

import {
  anyKey,
  createInstance,
  inheritedKey,
  keyed,
  optional,
  serviceDescriptors,
  serviceKey,
  ServiceProvider,
  type ServiceKey,
} from '@hostwright/host';
import { describe, expect, test } from 'vitest';
import { Contract, First, Second, Third, WithProvider, build } from './specification-services.js';

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
