/** tsyringe 4. A singleton that is first resolved from a child container keeps the child's instances and shares them with everyone. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'tsyringe',
  packages: ['tsyringe'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['tsyringe#container', 'tsyringe#DependencyContainer'],
    roots: ['tsyringe#container'],
    children: ['createChildContainer'],
    resolvers: { resolve: {}, resolveAll: { many: true } },
    disposers: ['dispose'],
    bindings: [
      {
        form: 'call',
        method: 'register',
        token: 0,
        from: 1,
        makes: 'class',
        members: { useClass: 'class', useFactory: 'factory', useValue: 'value', useToken: 'alias' },
        lifetimes: [
          {
            at: '2.lifecycle',
            words: {
              Singleton: 'singleton',
              ContainerScoped: 'scoped',
              ResolutionScoped: 'scoped',
              Transient: 'transient',
            },
          },
        ],
      },
      {
        form: 'call',
        method: 'registerSingleton',
        token: 0,
        from: 1,
        makes: 'class',
        lifetimes: [{ fixed: 'singleton' }],
      },
      { form: 'call', method: 'registerType', token: 0, from: 1, makes: 'alias', lifetimes: [] },
      {
        form: 'call',
        method: 'registerInstance',
        token: 0,
        from: 1,
        makes: 'value',
        lifetimes: [{ fixed: 'singleton' }],
      },
      { form: 'decorator', name: 'tsyringe#singleton', lifetimes: [{ fixed: 'singleton' }] },
      {
        form: 'decorator',
        name: 'tsyringe#scoped',
        tokens: [1],
        lifetimes: [{ at: 0, words: { ContainerScoped: 'scoped', ResolutionScoped: 'scoped' } }],
      },
      { form: 'decorator', name: 'tsyringe#injectable', tokens: ['0.token'], lifetimes: [], isSilent: true },
    ],
    injections: {
      types: true,
      decorators: {
        'tsyringe#inject': {},
        'tsyringe#injectAll': { many: true },
      },
      neutral: [],
      lazyWrappers: ['tsyringe#delay'],
    },
    defaultLifetime: 'transient',
    unbound: 'transient',
    scopedWord: 'scoped',
    captive: {
      consequence:
        'Whichever container resolves the singleton first gives it its own instance: every other container shares that one, even after the first is disposed',
      remedy:
        'Register the holder with `Lifecycle.ContainerScoped`, or resolve the service from the child container where it is used',
    },
    fromRoot: {
      consequence:
        'The global container makes an instance of its own and keeps it, so all callers share what each scope should have to itself',
      remedy: 'Resolve it from the child container of the request or job',
    },
  },
};
