/** TypeDI 0.10. A service lives in the container that makes it; a global one keeps what the first container gave it. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'typedi',
  packages: ['typedi'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['typedi#Container', 'typedi#ContainerInstance'],
    roots: ['typedi#Container'],
    children: ['of'],
    resolvers: { get: {}, getMany: { many: true } },
    disposers: ['reset'],
    bindings: [
      {
        form: 'decorator',
        name: 'typedi#Service',
        tokens: ['0.id'],
        lifetimes: [{ flagsAt: 0, flags: { global: 'singleton', transient: 'transient' } }],
      },
    ],
    injections: {
      types: true,
      decorators: { 'typedi#Inject': {}, 'typedi#InjectMany': { many: true } },
      neutral: [],
      lazyWrappers: [],
    },
    defaultLifetime: 'scoped',
    scopedNeeds: 'of',
    scopedWord: 'per-container',
    captive: {
      consequence:
        'The global service keeps the instance of the container that asked for it first, and all other containers share it, even after that one is reset',
      remedy: 'Leave out `global: true`, or make the dependency global too',
    },
  },
};
