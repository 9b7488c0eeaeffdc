/**
 * NestJS with its schedule, bull, event-emitter, cqrs, microservices and websockets packages. Request scope bubbles up:
 * nothing is captured, but what has become request-scoped is not built at start-up, so its hooks and jobs never run.
 */
import type { ClassDecorator, EntryMethod, Framework, MethodDecorator } from '../model/framework.js';

const SCHEDULED: MethodDecorator = { role: 'job', onRequestScope: 'never-runs', onTransientScope: 'ghost' };
const PER_MESSAGE: MethodDecorator = { role: 'message', onRequestScope: 'works', onTransientScope: 'ghost' };

const HOOKS: Readonly<Record<string, EntryMethod>> = {
  onModuleInit: { role: 'start' },
  onApplicationBootstrap: { role: 'start' },
  onModuleDestroy: { role: 'stop' },
  beforeApplicationShutdown: { role: 'stop' },
  onApplicationShutdown: { role: 'stop' },
};

const PLAIN: ClassDecorator = { optionsAt: 0 };
const PER_JOB: ClassDecorator = {
  optionsAt: 0,
  perRequest: true,
  entries: { process: { role: 'message', signalAt: 2 } },
};

export const framework: Framework = {
  name: 'nestjs',
  shapes: {},
  hooks: HOOKS,
  classDecorators: {
    '@nestjs/common#Injectable': PLAIN,
    '@nestjs/common#Controller': { optionsAt: 0, perRequest: true },
    '@nestjs/common#Module': { optionsAt: -1 },
    '@nestjs/common#Catch': { optionsAt: -1 },
    '@nestjs/graphql#Resolver': { optionsAt: 0, perRequest: true },
    '@nestjs/bullmq#Processor': PER_JOB,
    '@nestjs/bull#Processor': PER_JOB,
    '@nestjs/websockets#WebSocketGateway': PLAIN,
    '@nestjs/cqrs#CommandHandler': { optionsAt: 1, perRequest: true },
    '@nestjs/cqrs#QueryHandler': { optionsAt: 1, perRequest: true },
    '@nestjs/cqrs#EventsHandler': { optionsAt: 1, perRequest: true },
  },
  methodDecorators: {
    '@nestjs/schedule#Cron': SCHEDULED,
    '@nestjs/schedule#Interval': SCHEDULED,
    '@nestjs/schedule#Timeout': SCHEDULED,
    '@nestjs/event-emitter#OnEvent': PER_MESSAGE,
    '@nestjs/microservices#EventPattern': PER_MESSAGE,
    '@nestjs/microservices#MessagePattern': PER_MESSAGE,
    '@nestjs/bull#Process': PER_MESSAGE,
  },
  registrations: {},
  container: { shorterDependency: 'bubbles', defaultLifetime: 'singleton' },
};
