/**
 * Abort controllers as a host needs them: listeners that throw do not reach the process, and links to other signals can
 * be undone, so that a short-lived operation leaves nothing on a long-lived signal.
 */

import { setMaxListeners } from 'node:events';
import { HostAggregateError } from './errors.js';

type AddListener = AbortSignal['addEventListener'];
type Listener = Parameters<AddListener>[1] | null | undefined;
type ListenerOptions = Parameters<AddListener>[2];
type Guard = (event: Event) => void;
type ChangeListeners = (this: AbortSignal, type: string, guard: Guard | null, options?: ListenerOptions) => void;

/** What a guarded signal knows besides what every signal knows. */
interface GuardState {
  readonly errors: unknown[];
  /** Actions of our own: unlike listeners they are added and removed in constant time. */
  readonly links: Set<(reason: unknown) => void>;
  guards: WeakMap<object, Guard> | undefined;
  handler: AbortSignal['onabort'];
  listeners: number;
}

const states = new WeakMap<AbortSignal, GuardState>();

/** As many listeners as the platform takes for granted before it warns. */
const unsuspiciousListeners = 10;

/**
 * An abort controller whose `abort` reports errors of listeners instead of letting them become uncaught exceptions.
 * Listeners run in the order they were added; all of them run.
 */
export class GuardedAbortController {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #state: GuardState = {
    errors: [],
    links: new Set(),
    guards: undefined,
    handler: null,
    listeners: 0,
  };

  constructor() {
    this.signal = Object.setPrototypeOf(this.#controller.signal, guardedPrototype) as AbortSignal;
    states.set(this.signal, this.#state);
  }

  /**
   * Aborts once; later calls do nothing.
   * @throws {HostAggregateError} `HOST_SIGNAL_LISTENER_FAILED` with what listeners threw, after all of them ran.
   */
  abort(reason: unknown): void {
    if (this.signal.aborted) return;
    this.#controller.abort(reason);
    const { links, errors } = this.#state;
    for (const link of links) link(reason);
    links.clear();
    if (errors.length > 0) {
      const failures = errors.splice(0);
      throw new HostAggregateError('HOST_SIGNAL_LISTENER_FAILED', failures, 'Listeners of an abort signal threw.');
    }
  }
}

/** A link from signals to an action; undo it with `unlink`. */
export interface SignalLink {
  readonly unlink: () => void;
}

const noLink: SignalLink = { unlink: () => undefined };

/**
 * Calls `onAbort` with the reason when the first of `signals` aborts, at once when one already has. The links to all of
 * them are removed then, or by `unlink`.
 */
export function linkSignals(
  signals: readonly (AbortSignal | undefined)[],
  onAbort: (reason: unknown) => void,
): SignalLink {
  const sources = signals.filter((signal) => signal !== undefined);
  const aborted = sources.find((signal) => signal.aborted);
  if (aborted !== undefined) {
    onAbort(aborted.reason);
    return noLink;
  }
  if (sources.length === 1) return linkOne(sources[0]!, onAbort);
  const links = sources.map((signal) =>
    linkOne(signal, (reason) => {
      unlink();
      onAbort(reason);
    }),
  );
  const unlink = (): void => {
    for (const link of links) link.unlink();
  };
  return { unlink };
}

function linkOne(signal: AbortSignal, onAbort: (reason: unknown) => void): SignalLink {
  const state = states.get(signal);
  if (state !== undefined) {
    state.links.add(onAbort);
    return { unlink: () => void state.links.delete(onAbort) };
  }
  const listener = (): void => onAbort(signal.reason);
  signal.addEventListener('abort', listener, { once: true });
  return { unlink: () => signal.removeEventListener('abort', listener) };
}

/** Resolves when `signal` aborts; `unlink` makes the wait leave no trace on it. */
export function whenAborted(signal: AbortSignal): SignalLink & { readonly aborted: Promise<undefined> } {
  const { promise, resolve } = deferred<undefined>();
  const { unlink } = linkSignals([signal], () => resolve(undefined));
  return { aborted: promise, unlink };
}

/** A promise with its resolvers (`Promise.withResolvers` is missing on Node 20). */
export function deferred<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
} {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

// The platform turns an error of a listener into an uncaught exception before anyone could see it; the only place to
// catch it is the listener itself. The signal stays a real AbortSignal: this prototype inherits from its own.
const { addEventListener, removeEventListener } = AbortSignal.prototype as {
  readonly addEventListener: ChangeListeners;
  readonly removeEventListener: ChangeListeners;
};
const guardedPrototype = Object.create(AbortSignal.prototype, {
  addEventListener: {
    value(this: AbortSignal, type: string, listener: Listener, options?: ListenerOptions) {
      const state = states.get(this)!;
      if (++state.listeners === unsuspiciousListeners) setMaxListeners(0, this);
      addEventListener.call(this, type, guardOf(this, state, listener), options);
    },
  },
  removeEventListener: {
    value(this: AbortSignal, type: string, listener: Listener, options?: ListenerOptions) {
      removeEventListener.call(this, type, guardOf(this, states.get(this)!, listener), options);
    },
  },
  onabort: {
    get(this: AbortSignal) {
      return states.get(this)?.handler ?? null;
    },
    set(this: AbortSignal, next: AbortSignal['onabort']) {
      const state = states.get(this)!;
      if (state.handler !== null) this.removeEventListener('abort', state.handler as Guard);
      state.handler = typeof next === 'function' ? next : null;
      if (state.handler !== null) this.addEventListener('abort', state.handler as Guard);
    },
  },
}) as AbortSignal;

function guardOf(signal: AbortSignal, state: GuardState, listener: Listener): Guard | null {
  if (listener === null || listener === undefined) return null;
  state.guards ??= new WeakMap();
  let guard = state.guards.get(listener);
  if (guard === undefined) state.guards.set(listener, (guard = makeGuard(signal, state, listener)));
  return guard;
}

function makeGuard(signal: AbortSignal, state: GuardState, listener: object): Guard {
  return (event) => {
    try {
      if (typeof listener === 'function') listener.call(signal, event);
      else (listener as { handleEvent(event: Event): void }).handleEvent(event);
    } catch (error) {
      state.errors.push(error);
    }
  };
}
