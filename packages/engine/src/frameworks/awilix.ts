/** awilix 10 to 13. Names are tokens; without `strict` a singleton keeps whatever the first scope that resolves it registers. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'awilix',
  packages: ['awilix'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['awilix#createContainer.()', 'awilix#AwilixContainer'],
    roots: ['awilix#createContainer.()'],
    children: ['createScope'],
    resolvers: { resolve: {} },
    cradle: 'cradle',
    disposers: ['dispose'],
    bindings: [
      {
        form: 'map',
        method: 'register',
        wrappers: {
          'awilix#asClass': 'class',
          'awilix#asFunction': 'factory',
          'awilix#asValue': 'value',
          'awilix#aliasTo': 'alias',
        },
        links: {
          singleton: [{ fixed: 'singleton' }],
          scoped: [{ fixed: 'scoped' }],
          transient: [{ fixed: 'transient' }],
          setLifetime: [{ at: 0, words: { SINGLETON: 'singleton', SCOPED: 'scoped', TRANSIENT: 'transient' } }],
        },
        lifetimes: [{ at: '1.lifetime', words: { SINGLETON: 'singleton', SCOPED: 'scoped', TRANSIENT: 'transient' } }],
        exempt: '1.isLeakSafe',
      },
    ],
    injections: { types: false, decorators: {}, neutral: [], names: true, lazyWrappers: [] },
    defaultLifetime: 'transient',
    strictAt: '0.strict',
    scopedWord: 'scoped',
    captive: {
      consequence:
        'The singleton keeps the instance of the first scope that resolves it: all other scopes share that one, even after it is disposed',
      remedy:
        'Register the holder as `.scoped()`, or pass the service to the methods that need it; `strict: true` makes awilix refuse such a pair',
    },
    fromRoot: {
      consequence:
        'The root container makes an instance of its own and keeps it, so all callers share what each scope should have to itself',
      remedy: 'Resolve it from the scope of the request or job',
    },
  },
};
