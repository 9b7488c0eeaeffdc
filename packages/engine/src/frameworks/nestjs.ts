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

/** Bound to the instance that there is at start-up, which has no constructor behind it when the class is scoped. */
const ON_PLACEHOLDER: ScopeEffects = { scoped: 'ghost', transient: 'ghost' };
/** Discovery skips what is declared as scoped, and takes the placeholder of what became so. */
const DISCOVERED: MethodDecorator = {
  role: 'message',
  whenShortLived: { scoped: 'never-runs', bubbled: 'ghost', transient: 'ghost' },
};
const QUEUE_EVENT: MethodDecorator = { role: 'message', whenShortLived: JOB_EFFECTS };
const GATEWAY_MESSAGE: MethodDecorator = {
  role: 'message',
  whenShortLived: {
    ...MESSAGE_EFFECTS,
    until: { package: '@nestjs/websockets', major: 11, effects: ON_PLACEHOLDER },
  },
};

const SCHEDULED: MethodDecorator = { role: 'job', whenShortLived: JOB_EFFECTS, runsPerObject: true };
const PER_MESSAGE: MethodDecorator = { role: 'message', whenShortLived: MESSAGE_EFFECTS };

const HOOKS: Readonly<Record<string, EntryMethod>> = {
  onModuleInit: { role: 'start' },
  onApplicationBootstrap: { role: 'start' },
  onModuleDestroy: { role: 'stop' },
  beforeApplicationShutdown: { role: 'stop' },
  onApplicationShutdown: { role: 'stop' },
};

const PROCESSOR: ClassDecorator = {
  optionsAt: 0,
  entries: { process: { role: 'message', signalAt: 2 } },
  endedByHook: true,
};
const GATEWAY: ClassDecorator = {
  entries: {
    afterInit: { role: 'start', isDropped: true, whenShortLived: ON_PLACEHOLDER },
    handleConnection: { role: 'message', whenShortLived: ON_PLACEHOLDER },
    handleDisconnect: { role: 'message', whenShortLived: ON_PLACEHOLDER },
  },
};
const COMMAND_OR_QUERY_HANDLER: ClassDecorator = {
  optionsAt: 1,
  keepsLifetime: true,
  entries: { execute: { role: 'message' } },
};

const PROGRAM_STARTS = ['create', 'createApplicationContext', 'createMicroservice'].map(
  (name) => `@nestjs/core#NestFactory.${name}`,
);

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
  freshContext: '@nestjs/core#ContextIdFactory.create',
  registerRequest: 'registerRequestByContextId',
  refusal: {
    consequence:
      '`get` hands out singletons only: it throws, or, before version 11.1.7 and for what became scoped through a dependency, gives an object whose constructor never ran',
    remedy: 'Use `await moduleRef.resolve(…)` with the context of the request, or take the service as a dependency',
  },
  globalRefusal: {
    consequence:
      'From version 12 on the application does not start; before, it runs on an object whose constructor never ran, with undefined dependencies',
    remedy: 'Give its provider `scope: Scope.REQUEST`, or resolve the dependency for each request with `ModuleRef`',
  },
  once: { call: '@nestjs/schedule#ScheduleModule.forRoot', package: '@nestjs/core', since: 11 },
  selfRegistering: ['@nestjs/passport#PassportStrategy.()'],
  refusesScoped: ['@nestjs/core#ModuleRef.prototype.get', ...PROGRAM_STARTS.map((start) => `${start}.().get`)],
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
    '@nestjs/bull#Processor': { optionsAt: 0, endedByHook: true },
    '@nestjs/websockets#WebSocketGateway': GATEWAY,
    '@nestjs/bullmq#QueueEventsListener': {},
    '@nestjs/cqrs#CommandHandler': COMMAND_OR_QUERY_HANDLER,
    '@nestjs/cqrs#QueryHandler': COMMAND_OR_QUERY_HANDLER,
    '@nestjs/cqrs#EventsHandler': { optionsAt: 'last', keepsLifetime: true, entries: { handle: { role: 'message' } } },
  },
  methodDecorators: {
    '@nestjs/schedule#Cron': { ...SCHEDULED, repeats: { periodAt: 0, unless: 'waitForCompletion' } },
    '@nestjs/schedule#Interval': { ...SCHEDULED, repeats: { periodAt: -1 } },
    '@nestjs/schedule#Timeout': SCHEDULED,
    '@nestjs/event-emitter#OnEvent': { ...PER_MESSAGE, runsPerObject: true },
    '@nestjs/microservices#EventPattern': PER_MESSAGE,
    '@nestjs/microservices#MessagePattern': PER_MESSAGE,
    '@nestjs/websockets#SubscribeMessage': GATEWAY_MESSAGE,
    '@nestjs/microservices#GrpcMethod': PER_MESSAGE,
    '@nestjs/microservices#GrpcStreamMethod': PER_MESSAGE,
    '@nestjs/bullmq#OnWorkerEvent': QUEUE_EVENT,
    '@nestjs/bullmq#OnQueueEvent': QUEUE_EVENT,
    '@golevelup/nestjs-rabbitmq#RabbitSubscribe': DISCOVERED,
    '@golevelup/nestjs-rabbitmq#RabbitRPC': DISCOVERED,
    '@golevelup/nestjs-rabbitmq#RabbitHandler': DISCOVERED,
    '@ssut/nestjs-sqs#SqsMessageHandler': DISCOVERED,
    '@ssut/nestjs-sqs#SqsConsumerEventHandler': DISCOVERED,
    '@nestjs/bull#Process': PER_MESSAGE,
  },
  registrations: {},
  container: { defaultLifetime: 'singleton' },
  program: {
    starts: PROGRAM_STARTS,
    runs: ['@nestjs/core#NestFactory.createApplicationContext'],
    initialises: ['init', 'listen'],
    startsPartly: ['startAllMicroservices'],
    stops: ['enableShutdownHooks', 'close'],
    unmistakableStops: ['enableShutdownHooks'],
  },
  decorated: DECORATED,
};
