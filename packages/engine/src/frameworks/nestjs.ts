/**
 * NestJS with its schedule, bull, event-emitter, cqrs, graphql, microservices and websockets packages. Request scope
 * bubbles up: nothing is captured, but what has become request-scoped is not built at start-up, so its hooks and jobs
 * never run.
 */
import type {
  ClassDecorator,
  DecoratedContainer,
  EntryMethod,
  Framework,
  MethodDecorator,
  ScopeEffects,
} from '../model/framework.js';

const HOOK_EFFECTS: ScopeEffects = { scoped: 'never-runs', transient: 'other-instance' };
const JOB_EFFECTS: ScopeEffects = { scoped: 'never-runs', transient: 'ghost' };
/** Resolved anew for each message; versions that fail at it are not told apart. */
const MESSAGE_EFFECTS: ScopeEffects = { scoped: 'works', transient: 'ghost' };

const SCHEDULED: MethodDecorator = { role: 'job', whenShortLived: JOB_EFFECTS };
const PER_MESSAGE: MethodDecorator = { role: 'message', whenShortLived: MESSAGE_EFFECTS };

const HOOKS: Readonly<Record<string, EntryMethod>> = {
  onModuleInit: { role: 'start' },
  onApplicationBootstrap: { role: 'start' },
  onModuleDestroy: { role: 'stop' },
  beforeApplicationShutdown: { role: 'stop' },
  onApplicationShutdown: { role: 'stop' },
};

const PROCESSOR: ClassDecorator = { optionsAt: 0, entries: { process: { role: 'message', signalAt: 2 } } };
const COMMAND_OR_QUERY_HANDLER: ClassDecorator = {
  optionsAt: 1,
  keepsLifetime: true,
  entries: { execute: { role: 'message' } },
};

const DECORATED: DecoratedContainer = {
  module: '@nestjs/common#Module',
  scopes: {
    '@nestjs/common#Scope.DEFAULT': 'singleton',
    '@nestjs/common#Scope.REQUEST': 'scoped',
    '@nestjs/common#Scope.TRANSIENT': 'transient',
  },
  inject: '@nestjs/common#Inject',
  tokenNeutral: ['@nestjs/common#Optional'],
  forwardReference: '@nestjs/common#forwardRef',
  composition: '@nestjs/common#applyDecorators',
  enhancers: [
    '@nestjs/common#UseGuards',
    '@nestjs/common#UseInterceptors',
    '@nestjs/common#UsePipes',
    '@nestjs/common#UseFilters',
  ],
  globalEnhancers: [
    '@nestjs/core#APP_GUARD',
    '@nestjs/core#APP_INTERCEPTOR',
    '@nestjs/core#APP_PIPE',
    '@nestjs/core#APP_FILTER',
  ],
  requestTokens: ['@nestjs/core#REQUEST', '@nestjs/graphql#CONTEXT', '@nestjs/microservices#CONTEXT'],
  resolve: '@nestjs/core#ModuleRef.prototype.resolve',
  whenShortLived: {
    start: HOOK_EFFECTS,
    execute: HOOK_EFFECTS,
    stop: HOOK_EFFECTS,
    job: JOB_EFFECTS,
    message: MESSAGE_EFFECTS,
  },
};

export const framework: Framework = {
  name: 'nestjs',
  resolvers: ['get', 'resolve', 'create'],
  shapes: {},
  hooks: HOOKS,
  classDecorators: {
    '@nestjs/common#Injectable': { optionsAt: 0 },
    '@nestjs/common#Controller': { optionsAt: 0, answersRequests: true },
    '@nestjs/common#Module': {},
    '@nestjs/common#Catch': {},
    '@nestjs/graphql#Resolver': { answersRequests: true },
    '@nestjs/bullmq#Processor': PROCESSOR,
    '@nestjs/bull#Processor': { optionsAt: 0 },
    '@nestjs/websockets#WebSocketGateway': {},
    '@nestjs/cqrs#CommandHandler': COMMAND_OR_QUERY_HANDLER,
    '@nestjs/cqrs#QueryHandler': COMMAND_OR_QUERY_HANDLER,
    '@nestjs/cqrs#EventsHandler': { optionsAt: 'last', keepsLifetime: true, entries: { handle: { role: 'message' } } },
  },
  methodDecorators: {
    '@nestjs/schedule#Cron': SCHEDULED,
    '@nestjs/schedule#Interval': SCHEDULED,
    '@nestjs/schedule#Timeout': SCHEDULED,
    '@nestjs/event-emitter#OnEvent': PER_MESSAGE,
    '@nestjs/microservices#EventPattern': PER_MESSAGE,
    '@nestjs/microservices#MessagePattern': PER_MESSAGE,
    '@nestjs/websockets#SubscribeMessage': PER_MESSAGE,
    '@nestjs/bull#Process': PER_MESSAGE,
  },
  registrations: {},
  container: { defaultLifetime: 'singleton' },
  program: {
    starts: ['create', 'createApplicationContext', 'createMicroservice'].map(
      (name) => `@nestjs/core#NestFactory.${name}`,
    ),
    stops: ['enableShutdownHooks', 'close'],
    unmistakableStops: ['enableShutdownHooks'],
  },
  decorated: DECORATED,
};
