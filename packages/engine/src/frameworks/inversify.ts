/** InversifyJS 6 to 8. Its request scope is one `get` call, not a request of the network; singletons keep what they were built with. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'inversify',
  packages: ['inversify'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['inversify#Container', 'inversify#interfaces.Container'],
    roots: [],
    children: ['createChild'],
    parentAt: '0.parent',
    resolvers: { get: {}, getAsync: {}, getNamed: {}, getTagged: {}, getAll: { many: true }, resolve: {} },
    disposers: ['unbindAll', 'unbindAllAsync'],
    bindings: [
      {
        form: 'chain',
        starts: ['bind', 'rebind', 'rebindSync'],
        token: 0,
        links: {
          to: { makes: 'class', from: 0 },
          toSelf: { makes: 'token itself' },
          toDynamicValue: { makes: 'factory', from: 0 },
          toConstantValue: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toFactory: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toAutoFactory: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toProvider: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toConstructor: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toFunction: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toService: { makes: 'alias', from: 0 },
          inSingletonScope: { lifetimes: [{ fixed: 'singleton' }] },
          inRequestScope: { lifetimes: [{ fixed: 'scoped' }] },
          inTransientScope: { lifetimes: [{ fixed: 'transient' }] },
          whenNamed: { key: 0 },
          whenTargetNamed: { key: 0 },
          whenTagged: { key: 1 },
          whenTargetTagged: { key: 1 },
        },
      },
      {
        form: 'decorator',
        name: 'inversify#injectable',
        lifetimes: [{ at: 0, words: { Singleton: 'singleton', Request: 'scoped', Transient: 'transient' } }],
        isSilent: true,
      },
    ],
    injections: {
      types: true,
      decorators: {
        'inversify#inject': {},
        'inversify#multiInject': { many: true },
      },
      neutral: ['inversify#optional', 'inversify#unmanaged'],
      lazyWrappers: ['inversify#LazyServiceIdentifier', 'inversify#LazyServiceIdentifer'],
    },
    defaultLifetime: 'transient',
    defaultAt: {
      at: '0.defaultScope',
      words: { Singleton: 'singleton', Request: 'scoped', Transient: 'transient' },
    },
    bindingsReadDecorators: { package: 'inversify', since: 7 },
    scopedWord: 'request-scoped',
    captive: {
      consequence:
        'Request scope is one `get` call: the singleton keeps the instance of the first call for as long as it lives, and every later call gets another one',
      remedy:
        'Inject a factory for it (`toFactory`) and call that where it is used, or give the holder request scope too',
    },
  },
};
