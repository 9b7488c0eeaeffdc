/** Ts.ED 8. Services are singletons by default, and a singleton keeps a request-scoped one without a word. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'tsed',
  packages: ['@tsed/di', '@tsed/common'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['@tsed/di#InjectorService'],
    roots: [],
    children: [],
    resolvers: { get: {}, invoke: {} },
    disposers: [],
    bindings: [
      {
        form: 'decorator',
        name: '@tsed/di#Injectable',
        lifetimes: [{ at: '0.scope', words: { SINGLETON: 'singleton', REQUEST: 'scoped', INSTANCE: 'transient' } }],
      },
      {
        form: 'decorator',
        name: '@tsed/di#Scope',
        lifetimes: [{ at: 0, words: { SINGLETON: 'singleton', REQUEST: 'scoped', INSTANCE: 'transient' } }],
      },
      { form: 'decorator', name: '@tsed/di#Service', lifetimes: [] },
    ],
    injections: {
      types: true,
      decorators: { '@tsed/di#Inject': {} },
      neutral: [],
      calls: ['@tsed/di#inject'],
      lazyWrappers: [],
    },
    defaultLifetime: 'singleton',
    scopedWord: 'request-scoped',
    captive: {
      consequence: 'The singleton keeps the first instance for ever, with the data of a request that is long over',
      remedy: 'Give the holder request scope too, or pass the service to the methods that need it',
    },
  },
};
