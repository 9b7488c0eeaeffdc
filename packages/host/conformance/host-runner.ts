/** Replays a host scenario on this library; the counterpart of `dotnet/HostScenario.cs`. */

import {
  BackgroundService,
  CancellationError,
  Host,
  HostApplicationLifetime,
  HostedService,
  HostLifetime,
  HostOptions,
  ManualClock,
  type HostedLifecycleService,
  type Logger,
} from '@hostwright/host';
import { Boom, describeError, Driver } from './driver.js';
import type { HostScenario, Operation, ServiceScript } from './scenario.js';

/** Any number: time is manual. */
const shortTimeout = 700;

/** Replays `scenario` with `settings` on top of the options it asks for. */
export function replayHost(scenario: HostScenario, settings: Partial<HostOptions>): Promise<readonly string[]> {
  return new HostReplay(scenario, settings).run();
}

class HostReplay {
  readonly #scenario: HostScenario;
  readonly #settings: Partial<HostOptions>;
  readonly #driver = new Driver();
  readonly #clock = new ManualClock();
  readonly #signals = new Map<string, AbortController>();
  readonly #calls = new Map<string, number>();
  readonly #pending = new Set<string>();

  constructor(scenario: HostScenario, settings: Partial<HostOptions>) {
    this.#scenario = scenario;
    this.#settings = settings;
  }

  async run(): Promise<readonly string[]> {
    const host = this.#build();
    const lifetime = host.services.getRequiredService(HostApplicationLifetime);
    this.#registerCallbacks(lifetime);
    for (const operation of this.#scenario.operations) await this.#perform(host, lifetime, operation);
    for (const label of this.#pending) this.#driver.log(`${label} -> pending`);
    return this.#driver.finish();
  }

  #build(): Host {
    const builder = Host.createEmptyApplicationBuilder({
      logger: captureHostEvents(this.#driver),
      clock: this.#clock,
      handleSignals: false,
    });
    builder.services.configure(HostOptions, (options) => this.#configure(options));
    builder.services.addSingleton(HostLifetime, {
      deps: [HostApplicationLifetime],
      create: (lifetime) => createGate(this.#driver, this.#scenario.gate, lifetime),
    });
    for (const definition of this.#scenario.services) {
      builder.services.addSingleton(HostedService, {
        deps: [HostApplicationLifetime],
        create: (lifetime) => createService(new Script(this.#driver, definition, lifetime)),
      });
    }
    return builder.build();
  }

  #configure(options: HostOptions): void {
    const given = this.#scenario.options ?? {};
    options.servicesStartConcurrently = given.servicesStartConcurrently ?? false;
    options.servicesStopConcurrently = given.servicesStopConcurrently ?? false;
    if (given.shortStartupTimeout === true) options.startupTimeout = shortTimeout;
    if (given.shortShutdownTimeout === true) options.shutdownTimeout = shortTimeout;
    options.backgroundServiceExceptionBehavior = given.backgroundServiceExceptionBehavior ?? 'stopHost';
    Object.assign(options, this.#settings);
  }

  #registerCallbacks(lifetime: HostApplicationLifetime): void {
    for (const { on, name, does } of this.#scenario.callbacks ?? []) {
      const register = registrationOf(lifetime, on);
      register(() => {
        this.#driver.log(`callback ${name}`);
        if (does === 'throw') throw new Boom(name);
        if (does === 'requestStop') lifetime.stopApplication();
        if (does === 'register') register(() => this.#driver.log(`callback ${name} late`));
      });
    }
  }

  async #perform(host: Host, lifetime: HostApplicationLifetime, { op, signal: name }: Operation): Promise<void> {
    const signal = name === undefined ? undefined : this.#controller(name).signal;
    this.#driver.log(`> ${op}${name === undefined ? '' : ` ${name}`}`);
    const actions: Record<Operation['op'], () => void> = {
      abort: () => this.#controller(name ?? '').abort(),
      requestStop: () => lifetime.stopApplication(),
      advance: () => this.#clock.advance(shortTimeout + 150),
      start: () => this.#begin(op, host.startAsync(signal)),
      stop: () => this.#begin(op, host.stopAsync(signal)),
      run: () => this.#begin(op, host.runAsync(signal)),
      waitForShutdown: () => this.#begin(op, host.waitForShutdownAsync(signal)),
      dispose: () => this.#begin(op, host[Symbol.asyncDispose]()),
    };
    actions[op]();
    await this.#driver.settle();
  }

  #begin(op: string, task: Promise<void>): void {
    const count = (this.#calls.get(op) ?? 0) + 1;
    this.#calls.set(op, count);
    const label = count === 1 ? op : `${op} ${count}`;
    this.#pending.add(label);
    const end = (outcome: string): void => {
      this.#pending.delete(label);
      this.#driver.log(`${label} -> ${outcome}`);
    };
    task.then(
      () => end('ok'),
      (error: unknown) => end(describeError(error)),
    );
  }

  #controller(name: string): AbortController {
    const known = this.#signals.get(name) ?? new AbortController();
    this.#signals.set(name, known);
    return known;
  }
}

function registrationOf(
  lifetime: HostApplicationLifetime,
  on: 'started' | 'stopping' | 'stopped',
): (callback: () => void) => void {
  if (on === 'started') return (callback) => lifetime.onStarted(callback);
  return on === 'stopping' ? (callback) => lifetime.onStopping(callback) : (callback) => lifetime.onStopped(callback);
}

/** What a service does in each of its methods. */
class Script {
  constructor(
    readonly driver: Driver,
    readonly definition: ServiceScript,
    readonly lifetime: HostApplicationLifetime,
  ) {
    if (definition.name === 'gate') return;
    driver.log(`${definition.name}.construct`);
    if (definition.construct === 'throw') throw new Boom(`${definition.name}.construct`);
  }

  run(method: string, signal: AbortSignal): Promise<void> {
    this.driver.log(this.#line(method, signal));
    return this.#perform(method, signal);
  }

  execute(signal: AbortSignal): Promise<void> {
    this.driver.logExecution(this.definition.name, this.#line('execute', signal));
    return this.#perform('execute', signal);
  }

  dispose(): void {
    const at = `${this.definition.name}.dispose`;
    this.driver.log(at);
    if (this.definition.dispose === 'throw') throw new Boom(at);
  }

  #line(method: string, signal: AbortSignal): string {
    return `${this.definition.name}.${method}${signal.aborted ? ' (cancelled)' : ''}`;
  }

  #perform(method: string, signal: AbortSignal): Promise<void> {
    const at = `${this.definition.name}.${method}`;
    const behaviour = this.definition[method] ?? 'ok';
    if (behaviour === 'throw') throw new Boom(at);
    return behaviour === 'ok' ? Promise.resolve() : this.#performAsync(at, behaviour, signal);
  }

  async #performAsync(at: string, behaviour: string, signal: AbortSignal): Promise<void> {
    if (behaviour === 'reject') throw new Boom(at);
    if (behaviour === 'rejectCancelled') throw unrelatedCancellation();
    if (behaviour === 'requestStop') return this.lifetime.stopApplication();
    if (behaviour === 'hang') return new Promise(() => undefined);
    if (behaviour.startsWith('untilCancelled')) await cancelled(signal);
    await this.driver.gate(at);
    this.driver.log(`${at} ends`);
    if (behaviour === 'asyncThrow' || behaviour === 'untilCancelledThrow') throw new Boom(at);
    if (behaviour === 'untilCancelled') throw signal.reason;
    if (behaviour === 'asyncCancelled') throw unrelatedCancellation();
    if (behaviour === 'asyncRequestStop') this.lifetime.stopApplication();
  }
}

function unrelatedCancellation(): Error {
  return new CancellationError('HOST_SERVICE_STOPPED', 'not ours');
}

async function cancelled(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function createService(script: Script): HostedService & Disposable {
  if (script.definition.kind === 'background') return new Background(script);
  const run =
    (method: string) =>
    (signal: AbortSignal): Promise<void> =>
      script.run(method, signal);
  const plain = { startAsync: run('start'), stopAsync: run('stop'), [Symbol.dispose]: () => script.dispose() };
  if (script.definition.kind === 'plain') return plain;
  const lifecycle: HostedLifecycleService & Disposable = {
    ...plain,
    startingAsync: run('starting'),
    startedAsync: run('started'),
    stoppingAsync: run('stopping'),
    stoppedAsync: run('stopped'),
  };
  return lifecycle;
}

class Background extends BackgroundService {
  readonly #script: Script;

  constructor(script: Script) {
    super();
    this.#script = script;
  }

  protected override executeAsync(signal: AbortSignal): Promise<void> {
    return this.#script.execute(signal);
  }

  override async startAsync(signal: AbortSignal): Promise<void> {
    await this.#script.run('start', signal);
    await super.startAsync(signal);
  }

  override async stopAsync(signal: AbortSignal): Promise<void> {
    await this.#script.run('stop', signal);
    await super.stopAsync(signal);
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.#script.dispose();
  }
}

function createGate(driver: Driver, definition: HostScenario['gate'], lifetime: HostApplicationLifetime): HostLifetime {
  const run = (method: string, signal: AbortSignal): Promise<void> => {
    if (definition === undefined) return Promise.resolve();
    return new Script(driver, { ...definition, name: 'gate' }, lifetime).run(method, signal);
  };
  return {
    waitForStartAsync: (signal) => run('waitForStart', signal),
    stopAsync: (signal) => run('stop', signal),
  };
}

/** Traces the events that .NET's host logs as well, and nothing that is ours alone. */
function captureHostEvents(driver: Driver): Logger {
  const at =
    (level: string) =>
    (_message: string, detail?: unknown): void => {
      if (typeof detail !== 'object' || detail === null || !('eventId' in detail)) return;
      const error = 'error' in detail ? ` ${describeError(detail.error)}` : '';
      driver.log(`log ${String(detail.eventId)} ${level}${error}`);
    };
  return {
    debug: at('debug'),
    info: at('information'),
    warn: at('warning'),
    error: at('error'),
    critical: at('critical'),
  };
}
