/** Everything outside of a fixture, made so that it needs neither time nor network: clock, timers, `fetch`, console, stubs. */
import { delay, ManualClock, type ClockTimer } from '@hostwright/host';
import type { StubAnswers } from './proof.js';

/** How long a call of a stub or of `fetch` takes. More than nothing, so that no loop can spin without time passing. */
const CALL_MS = 10;

/** The surroundings of one run. */
export interface InjectedWorld {
  readonly clock: ManualClock;
  /** What fixtures see under global names. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** What they get in place of Node's own modules. */
  readonly modules: ReadonlyMap<string, unknown>;
  /** How often the fixture has reached outside: waits, timers, calls of stubs and of `fetch`, lines on the console. */
  readonly activity: { count: number };
  /** The host's `delay`, on this clock. */
  readonly delay: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Stands in for any object: each property is a method that takes {@link CALL_MS} and rejects when its signal aborts. */
  makeStub(): unknown;
}

/** A world in which nothing has happened yet; one per run. */
export function createWorld({ answers = {}, failing = [] }: StubAnswers): InjectedWorld {
  const clock = new ManualClock();
  const activity = { count: 0 };
  const wait = (ms: number, signal?: AbortSignal): Promise<void> => {
    activity.count++;
    return delay(ms, signal, clock);
  };
  const call = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await wait(CALL_MS, findSignal(args));
    if (failing.includes(name)) throw new Error(`${name} failed`);
    return structuredClone(answers[name]);
  };
  const timers = createTimers(clock, activity);
  return {
    clock,
    activity,
    delay: wait,
    globals: {
      ...timers,
      fetch: async (...args: unknown[]) => new Response(((await call('fetch', args)) as string | undefined) ?? '{}'),
      console: createConsole(activity),
      process: createProcess(),
    },
    modules: new Map<string, unknown>([
      ['node:timers', timers],
      ['node:timers/promises', createTimerPromises(wait)],
    ]),
    makeStub: () => makeStub(call),
  };
}

type Call = (name: string, args: readonly unknown[]) => Promise<unknown>;

function makeStub(call: Call): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : stubMethod(call, name)),
    },
  );
}

/** What the method returns can be awaited, or iterated for one answer after the other. */
function stubMethod(call: Call, name: string): (...args: unknown[]) => Promise<unknown> {
  return (...args) => {
    const first = call(name, args);
    return Object.assign(first, {
      async *[Symbol.asyncIterator]() {
        for (let next = first; ; next = call(name, args)) yield await next;
      },
    });
  };
}

/** A signal among the arguments, or in one of them as an option. */
function findSignal(args: readonly unknown[]): AbortSignal | undefined {
  for (const argument of args) {
    const candidate =
      typeof argument === 'object' && argument !== null && 'signal' in argument ? argument.signal : argument;
    if (candidate instanceof AbortSignal) return candidate;
  }
  return undefined;
}

/** A console that only counts its lines. */
export function createConsole(activity: { count: number }): unknown {
  const log = (): void => {
    activity.count++;
  };
  return { debug: log, info: log, log, warn: log, error: log };
}

/** A process that can be neither ended nor signalled, and hears from nobody. */
export function createProcess(): unknown {
  const nothing = (): void => undefined;
  return { argv: [], env: {}, exitCode: undefined, on: nothing, once: nothing, off: nothing, send: nothing };
}

/** A timer as Node hands it out. */
class InjectedTimer {
  #timer: ClockTimer;

  constructor(
    clock: ManualClock,
    { ms, repeats }: { readonly ms: number; readonly repeats: boolean },
    fire: () => void,
  ) {
    const arm = (): ClockTimer =>
      clock.setTimeout(() => {
        if (repeats) this.#timer = arm();
        fire();
      }, ms);
    this.#timer = arm();
  }

  cancel(): void {
    this.#timer.cancel();
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

function createTimers(clock: ManualClock, activity: { count: number }): Record<string, unknown> {
  const start =
    ({ repeats }: { readonly repeats: boolean }) =>
    (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      activity.count++;
      return new InjectedTimer(clock, { ms: Math.max(1, ms), repeats }, () => callback(...args));
    };
  return {
    setTimeout: start({ repeats: false }),
    setInterval: start({ repeats: true }),
    setImmediate: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      start({ repeats: false })(callback, 0, ...args),
    clearTimeout: cancelTimer,
    clearInterval: cancelTimer,
    clearImmediate: cancelTimer,
  };
}

function cancelTimer(timer: InjectedTimer | undefined): void {
  timer?.cancel();
}

interface TimerOptions {
  readonly signal?: AbortSignal;
}

/** `node:timers/promises` on another clock. */
export function createTimerPromises(delayed: InjectedWorld['delay']): Record<string, unknown> {
  const wait = async <T>(ms = 1, value?: T, { signal }: TimerOptions = {}): Promise<T | undefined> => {
    try {
      await delayed(ms, signal);
    } catch (error) {
      throw Object.assign(new Error('The operation was aborted', { cause: error }), { name: 'AbortError' });
    }
    return value;
  };
  async function* tick<T>(ms?: number, value?: T, options?: TimerOptions): AsyncGenerator<T | undefined> {
    for (;;) yield await wait(ms, value, options);
  }
  return { setTimeout: wait, setInterval: tick };
}
