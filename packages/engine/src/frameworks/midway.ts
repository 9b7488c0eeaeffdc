/** MidwayJS 3 and 4. Classes are request-scoped by default; a singleton may take one only where the class allows the downgrade. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'midway',
  packages: ['@midwayjs/core', '@midwayjs/decorator'],
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'transient' },
  language: {
    containers: ['@midwayjs/core#IMidwayContainer'],
    roots: [],
    children: [],
    resolvers: { getAsync: {}, get: {} },
    disposers: [],
    bindings: [
      { form: 'decorator', name: '@midwayjs/core#Singleton', lifetimes: [{ fixed: 'singleton' }] },
      {
        form: 'decorator',
        name: '@midwayjs/core#Scope',
        lifetimes: [
          { flagsAt: 1, flags: { allowDowngrade: 'scoped' } },
          { at: 0, words: { Singleton: 'singleton', Prototype: 'transient' } },
        ],
      },
    ],
    injections: { types: false, decorators: { '@midwayjs/core#Inject': {} }, neutral: [], lazyWrappers: [] },
    defaultLifetime: 'transient',
    scopedWord: 'request-scoped',
    captive: {
      consequence:
        '`allowDowngrade` lets the singleton have an instance of its own, which it keeps for ever and which belongs to no request',
      remedy:
        "Take `allowDowngrade` away and get the service from the request's context (`ctx.requestContext.getAsync`) where it is used",
    },
  },
};
