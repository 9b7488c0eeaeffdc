/** Runs a fixture on NestJS and its scheduler, in this process, and counts what Nest calls. */
import 'reflect-metadata';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { delay, type Clock } from '@hostwright/host';
import { createConsole, createProcess, createTimerPromises } from './injected-world.js';
import { loadModules, type LoadableProject } from './load-module.js';
import type { Proof } from './proof.js';
import { nextTurn } from './stray-rejections.js';

const HOOKS = new Set([
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
]);
/** Where the scheduler's decorators leave their mark on a method. */
const JOB_METADATA = 'SCHEDULER_TYPE';
/** How often the clock moves to the next timer: enough for a date so far away that its timer comes in pieces. */
const TIMERS = 4;

/** How one method of the class was called. */
export interface MethodCalls {
  readonly kind: 'hook' | 'job' | 'other';
  count: number;
  /** The objects it was called on. */
  readonly receivers: Set<unknown>;
  /** What the calls threw. */
  readonly errors: unknown[];
}

/** What was seen. */
export interface NestRun {
  /** The methods of the class that the proof is about, inherited ones included. */
  readonly methods: readonly MethodCalls[];
  /** Whether closing the application came to an end. */
  readonly closed: boolean;
  /** How often the fixture reached outside after that. */
  readonly afterlife: number;
}

/**
 * Boots the fixture's module, lets its timers fire and closes it.
 * @param fireNextTimer moves the process's faked clock to the next timer. Nest and the scheduler know no other clock.
 */
export async function runOnNest(
  files: ReadonlyMap<string, string>,
  { run, module, about }: Proof,
  fireNextTimer: () => Promise<unknown>,
): Promise<NestRun> {
  const activity = { count: 0 };
  const loaded = await loadModules({ files, ...createSurroundings(activity) }, run);
  const methods = watchMethods(loaded.get(about!.file)![about!.name] as Type);
  const application = await boot(
    module === undefined
      ? { providers: [...loaded.values()].flatMap((exported) => Object.values(exported) as Type[]), others: [] }
      : { providers: [], others: [loaded.get(run)![module] as Type] },
  );
  const fireTimers = async (): Promise<void> => {
    for (let timer = 0; timer < TIMERS; timer++) await fireNextTimer();
    await nextTurn();
  };
  try {
    await fireTimers();
  } catch (error) {
    await application.close();
    throw error;
  }
  let closed = false;
  void application.close().then(() => (closed = true));
  await fireTimers();
  const before = activity.count;
  await fireTimers();
  return { methods, closed, afterlife: activity.count - before };
}

function createSurroundings(activity: { count: number }): Omit<LoadableProject, 'files'> {
  const fetch = (): Promise<Response> => {
    activity.count++;
    return Promise.resolve(new Response('{}'));
  };
  return {
    globals: { fetch, console: createConsole(activity), process: createProcess() },
    modules: new Map([['node:timers/promises', createTimerPromises(waitOnProcessClock)]]),
  };
}

/** The timers that the process has at the moment of the call, so that they may be faked ones. */
const processClock: Clock = {
  now: () => Date.now(),
  setTimeout(callback, ms) {
    const timer = setTimeout(callback, ms);
    return { cancel: () => clearTimeout(timer) };
  },
};

function waitOnProcessClock(ms: number, signal?: AbortSignal): Promise<void> {
  return delay(ms, signal, processClock);
}

function boot({ providers, others }: { providers: Type[]; others: Type[] }): Promise<INestApplicationContext> {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Nest knows a module by its class
  class Root {}
  const root = { module: Root, imports: [ScheduleModule.forRoot(), ...others], providers };
  return NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
}

type Method = (...args: unknown[]) => unknown;

/** Puts a counter before each method of the class. */
function watchMethods(watched: Type): MethodCalls[] {
  const prototype = watched.prototype as Record<string, Method>;
  return methodNames(prototype).map((name) => {
    const method = prototype[name]!;
    const calls: MethodCalls = { kind: kindOf(name, method), count: 0, receivers: new Set(), errors: [] };
    prototype[name] = withMetadataOf(method, withCounter(method, calls));
    return calls;
  });
}

function methodNames(prototype: object): string[] {
  const names = new Set<string>();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return [...names];
}

function kindOf(name: string, method: Method): MethodCalls['kind'] {
  if (Reflect.hasMetadata(JOB_METADATA, method)) return 'job';
  return HOOKS.has(name) ? 'hook' : 'other';
}

function withCounter(method: Method, calls: MethodCalls): Method {
  const keep = (error: unknown): void => void calls.errors.push(error);
  return function (this: unknown, ...args) {
    calls.count++;
    calls.receivers.add(this);
    try {
      const result = method.apply(this, args);
      if (result instanceof Promise) result.catch(keep);
      return result;
    } catch (error) {
      keep(error);
      throw error;
    }
  };
}

/** Nest and its scheduler keep what decorators say at the method itself. */
function withMetadataOf(method: Method, wrapper: Method): Method {
  for (const key of Reflect.getMetadataKeys(method) as unknown[]) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, method), wrapper);
  }
  return wrapper;
}
