/**
 * The specification suite that every container for .NET has to pass, as far as JavaScript classes have what it is about:
 * classes that are not registered. The title of each test is the suite and the test's name there.
 */

import {
  createFactory,
  createInstance,
  getServiceOrCreateInstance,
  inheritedKey,
  keyed,
  many,
  optional,
} from '@hostwright/host';
import { describe, expect, test } from 'vitest';
import { Contract, First, Second, Third, build } from './specification-services.js';

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
