/** LoopBack 4. Bindings are transient by default; `toClass` ignores the scope of the class's decorator. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'loopback',
  packages: ['@loopback/core', '@loopback/context'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['@loopback/core#Application', '@loopback/core#Context', '@loopback/context#Context'],
    roots: [],
    children: [],
    resolvers: { get: {}, getSync: {} },
    disposers: ['close'],
    bindings: [
      {
        form: 'chain',
        starts: ['bind'],
        token: 0,
        links: {
          to: { makes: 'value', lifetimes: [{ fixed: 'singleton' }] },
          toClass: { makes: 'class', from: 0 },
          toInjectable: { makes: 'class', from: 0 },
          toProvider: { makes: 'class', from: 0 },
          toDynamicValue: { makes: 'factory', from: 0 },
          toAlias: { makes: 'alias', from: 0 },
          inScope: {
            lifetimes: [
              {
                at: 0,
                words: { SINGLETON: 'singleton', APPLICATION: 'singleton', TRANSIENT: 'transient', REQUEST: 'scoped' },
              },
            ],
          },
        },
      },
    ],
    injections: {
      types: false,
      decorators: { '@loopback/core#inject': {}, '@loopback/context#inject': {}, '@loopback/core#service': {} },
      neutral: [],
      lazyWrappers: [],
    },
    defaultLifetime: 'transient',
    scopedWord: 'request-scoped',
    captive: {
      consequence:
        'A singleton is resolved from the context that owns it, so it keeps one instance for ever that belongs to no request',
      remedy:
        'Inject a getter (`@inject.getter`) and call it where the service is used, or give the holder request scope too',
    },
  },
};
