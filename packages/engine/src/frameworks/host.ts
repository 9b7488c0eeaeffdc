/** `@hostwright/host`: the reference host, with the semantics of .NET's Generic Host. */
import type { EntryMethod, Framework, RegistrationMethod } from '../model/framework.js';

export const HOST_PACKAGE = '@hostwright/host';

const LIFECYCLE: Readonly<Record<string, EntryMethod>> = {
  startingAsync: { role: 'start', signalAt: 0 },
  startAsync: { role: 'start', signalAt: 0 },
  startedAsync: { role: 'start', signalAt: 0 },
  stoppingAsync: { role: 'stop', signalAt: 0 },
  stopAsync: { role: 'stop', signalAt: 0 },
  stoppedAsync: { role: 'stop', signalAt: 0 },
};

const LIFETIMES = { Singleton: 'singleton', Scoped: 'scoped', Transient: 'transient' } as const;

/** `addScoped`, `addKeyedScoped`, `tryAddScoped`, `tryAddKeyedScoped` and their siblings. */
function registrationMethods(): Record<string, RegistrationMethod> {
  const methods: Record<string, RegistrationMethod> = {
    addHostedService: { lifetime: 'singleton', hosted: true, token: 0, implementation: 0 },
  };
  for (const [word, lifetime] of Object.entries(LIFETIMES)) {
    for (const prefix of ['add', 'tryAdd']) {
      const absent = prefix === 'tryAdd' ? { onlyIfAbsent: true as const } : {};
      methods[`${prefix}${word}`] = {
        lifetime,
        token: 0,
        implementation: 1,
        singletonTwin: `${prefix}Singleton`,
        ...absent,
      };
      methods[`${prefix}Keyed${word}`] = {
        lifetime,
        token: 0,
        key: 1,
        implementation: 2,
        singletonTwin: `${prefix}KeyedSingleton`,
        ...absent,
      };
    }
  }
  return methods;
}

export const framework: Framework = {
  name: 'host',
  resolvers: ['getRequiredService', 'getService', 'createInstance'],
  packages: [HOST_PACKAGE],
  dependencyLists: ['inject'],
  shapes: {
    [`${HOST_PACKAGE}#BackgroundService`]: {
      entries: { ...LIFECYCLE, executeAsync: { role: 'execute', signalAt: 0 } },
      works: ['startAsync', 'stopAsync'],
    },
    [`${HOST_PACKAGE}#HostedService`]: { entries: LIFECYCLE },
    [`${HOST_PACKAGE}#HostedLifecycleService`]: { entries: LIFECYCLE },
  },
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: registrationMethods(),
  steadyWaits: [`${HOST_PACKAGE}#PeriodicTimer.prototype.waitForNextTickAsync`],
  container: { defaultLifetime: 'singleton' },
};
