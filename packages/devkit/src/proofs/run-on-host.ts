/** Runs a fixture on the reference host, in this process and on a clock moved by hand, and writes down what can be seen. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as hosting from '@hostwright/host';
import { createWorld, type InjectedWorld } from './injected-world.js';
import { loadModule } from './load-module.js';
import type { Proof } from './proof.js';
import { collectStrays, nextTurn } from './stray-rejections.js';

/** How many steps of the clock a service works before it is told to stop. */
const STEPS_OF_WORK = 30;
/** How many more steps than a shutdown may take are enough for the host to have given up. */
const STEPS_OF_GRACE = 10;
const STEP_MS = 1000;

/** What was seen. */
export interface HostRun {
  /** Why there was no host, or no start: what validation on build or the start threw. */
  readonly refusal: unknown;
  /** What the host noticed about background services before it was told to stop. */
  readonly diagnostics: readonly hosting.HostDiagnostic[];
  /** Whether the application asked itself to stop. */
  readonly stoppedItself: boolean;
  /** How many hosted services there are. */
  readonly hosted: number;
  /** What was thrown when something registered was asked for in a scope. */
  readonly unresolved: readonly unknown[];
  /** Names of background services that somebody who asks for them gets in an object that was never started. */
  readonly unstarted: readonly string[];
  /** Whether the stop came to an end. */
  readonly ended: boolean;
  /** What the stop threw. */
  readonly stopError: unknown;
  /** How often the fixture reached outside before the stop: waits, timers, calls, lines on the console. */
  readonly activity: number;
  /** Timers that were still waiting after the stop. */
  readonly timersLeft: number;
  /** How often the fixture reached outside after the stop. */
  readonly afterlife: number;
  /** Rejections that nobody handled. */
  readonly strays: readonly unknown[];
}

/** Runs `files` as the proof says. */
export async function runOnHost(files: ReadonlyMap<string, string>, proof: Proof): Promise<HostRun> {
  const world = createWorld(proof);
  const stage = new Stage(world, proof);
  subscribe(hosting.hostDiagnosticsChannels.built, stage.onBuilt);
  try {
    const { result, strays } = await collectStrays(() => stage.play(start(files, proof, stage)));
    return { ...result, strays };
  } finally {
    unsubscribe(hosting.hostDiagnosticsChannels.built, stage.onBuilt);
  }
}

/** Resolves when the application has ended. */
async function start(files: ReadonlyMap<string, string>, proof: Proof, stage: Stage): Promise<void> {
  const { globals, modules } = stage.world;
  const project = { files, globals, modules: new Map([...modules, ['@hostwright/host', stage.hostPackage()]]) };
  const exported = await loadModule(project, proof.run);
  const { service, call, register } = proof;
  if (service === undefined && call === undefined && register === undefined) return;
  const builder = stage.createBuilder();
  if (register !== undefined) (exported[register] as (services: unknown) => void)(builder.services);
  if (service !== undefined) hostClass(builder.services, exported[service] as ServiceClass, stage);
  if (call !== undefined) hostFunction(builder.services, exported[call] as ServiceFunction, stage);
  await builder.build().runAsync();
}

type ServiceClass = (new (...args: unknown[]) => hosting.HostedService) & { readonly inject?: readonly unknown[] };
type ServiceFunction = (...args: unknown[]) => Promise<void>;

function hostClass(services: hosting.ServiceCollection, Service: ServiceClass, { world, proof }: Stage): void {
  if (Service.inject === undefined) {
    const given = proof.arguments ?? stubs(Service.length);
    services.addHostedService(() => new Service(...given.map((argument) => fill(argument, world))));
    return;
  }
  for (const dependency of Service.inject) addDependency(services, dependency);
  services.addHostedService(Service as never);
}

/** Classes that a service asks for provide themselves, unless the host already provides them. */
function addDependency(services: hosting.ServiceCollection, dependency: unknown): void {
  if (typeof dependency !== 'function' || [...services].some(({ service }) => service === dependency)) return;
  services.addSingleton(dependency as never);
}

function hostFunction(services: hosting.ServiceCollection, run: ServiceFunction, { world, proof }: Stage): void {
  const given = proof.arguments ?? [...stubs(run.length - 1), 'signal'];
  class Caller extends hosting.BackgroundService {
    protected override async executeAsync(signal: AbortSignal): Promise<void> {
      await run(...given.map((argument) => fill(argument, world, signal)));
    }
  }
  Object.defineProperty(Caller, 'name', { value: run.name });
  services.addHostedService(Caller);
}

function stubs(count: number): string[] {
  return Array.from({ length: count }, () => 'stub');
}

/** Puts stubs and the signal where an argument names them. */
function fill(argument: unknown, world: InjectedWorld, signal?: AbortSignal): unknown {
  if (argument === 'stub') return world.makeStub();
  if (argument === 'signal') return signal;
  if (Array.isArray(argument)) return argument.map((item) => fill(item, world, signal));
  if (typeof argument !== 'object' || argument === null) return argument;
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, fill(value, world, signal)]));
}

/** One host from its building to its end. */
class Stage {
  #builder: hosting.HostApplicationBuilder | undefined;
  #host: hosting.Host | undefined;
  #lifetime: hosting.HostApplicationLifetime | undefined;
  #builtIn: ReadonlySet<hosting.ServiceDescriptor> = new Set();

  constructor(
    readonly world: InjectedWorld,
    readonly proof: Proof,
  ) {}

  readonly onBuilt = (host: unknown): void => {
    this.#host = host as hosting.Host;
    this.#lifetime = this.#host.services.getRequiredService(hosting.HostApplicationLifetime);
  };

  /** `@hostwright/host` as a fixture sees it: the real one, on our clock, with the checks of the Development environment. */
  hostPackage(): Readonly<Record<string, unknown>> {
    return {
      ...hosting,
      delay: this.world.delay,
      Host: { createApplicationBuilder: () => this.createBuilder() },
    };
  }

  createBuilder(): hosting.HostApplicationBuilder {
    const builder = hosting.Host.createApplicationBuilder({
      environmentName: 'Development',
      handleSignals: false,
      logger: hosting.silentLogger,
      clock: this.world.clock,
    });
    const { shutdownTimeout } = this.proof;
    if (shutdownTimeout !== undefined) {
      builder.services.configure(hosting.HostOptions, (options) => {
        options.shutdownTimeout = shutdownTimeout;
      });
    }
    this.#builder = builder;
    this.#builtIn = new Set(builder.services);
    return builder;
  }

  /** Lets the application work, looks at it, tells it to stop and waits until it has. */
  async play(application: Promise<void>): Promise<Omit<HostRun, 'strays'>> {
    const end = watch(application);
    while (!end.isOver() && this.#host === undefined) await nextTurn();
    await this.#letTimePass(STEPS_OF_WORK, end.isOver);
    const refusal = this.#lifetime?.started.aborted === true ? undefined : end.error();
    const seen = {
      refusal,
      diagnostics: [...(this.#host?.diagnostics ?? [])],
      stoppedItself: this.#lifetime?.stopping.aborted === true,
      activity: this.world.activity.count,
      ...(end.isOver() ? { hosted: 0, unresolved: [], unstarted: [] } : this.#askForEverything()),
    };
    this.#lifetime?.stopApplication();
    await this.#letTimePass(STEPS_OF_WORK + STEPS_OF_GRACE, end.isOver);
    const stopError = refusal === undefined ? end.error() : undefined;
    return { ...seen, ended: end.isOver(), stopError, ...(await this.#waitForAfterlife()) };
  }

  async #waitForAfterlife(): Promise<Pick<HostRun, 'timersLeft' | 'afterlife'>> {
    const { clock, activity } = this.world;
    const timersLeft = clock.pendingTimers;
    const before = activity.count;
    if (timersLeft > 0) await this.#letTimePass(STEPS_OF_WORK, () => false);
    return { timersLeft, afterlife: activity.count - before };
  }

  async #letTimePass(steps: number, isOver: () => boolean): Promise<void> {
    const ms = Math.max(STEP_MS, (this.proof.shutdownTimeout ?? 0) / STEPS_OF_WORK);
    for (let step = 0; step < steps && !isOver(); step++) {
      await nextTurn();
      this.world.clock.advance(ms);
    }
    await nextTurn();
  }

  #askForEverything(): Pick<HostRun, 'hosted' | 'unresolved' | 'unstarted'> {
    const unresolved: unknown[] = [];
    const unstarted = new Set<string>();
    const { services } = this.#host!.services.createScope();
    for (const descriptor of this.#builder?.services ?? []) {
      if (this.#builtIn.has(descriptor)) continue;
      try {
        for (const service of this.#ask(services, descriptor)) {
          if (service instanceof hosting.BackgroundService && service.executeTask === undefined) {
            unstarted.add(service.constructor.name);
          }
        }
      } catch (error) {
        unresolved.push(error);
      }
    }
    return { hosted: services.getServices(hosting.HostedService).length, unresolved, unstarted: [...unstarted] };
  }

  #ask(services: hosting.ServiceProvider, { service, key }: hosting.ServiceDescriptor): readonly unknown[] {
    // The host itself asks for all hosted services; of anything else people ask for one.
    return service === hosting.HostedService ? services.getServices(service) : [services.getKeyedService(service, key)];
  }
}

/** Whether and how a promise has ended, to be asked at any time. */
function watch(application: Promise<void>): { readonly isOver: () => boolean; readonly error: () => unknown } {
  let isOver = false;
  let error: unknown;
  application.then(
    () => (isOver = true),
    (error_: unknown) => {
      isOver = true;
      error = error_;
    },
  );
  return { isOver: () => isOver, error: () => error };
}
