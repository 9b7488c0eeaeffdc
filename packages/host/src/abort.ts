/**
 * Abort controllers as a host needs them: listeners that throw do not reach the process, and links to other signals can
 * be undone, so that a short-lived operation leaves nothing on a long-lived signal.
 */

import { setMaxListeners } from 'node:events';
import { HostAggregateError } from './errors.js';

type AddListener = AbortSignal['addEventListener'];
type RemoveListener = AbortSignal['removeEventListener'];
type Listener = Parameters<AddListener>[1] | null | undefined;
type ListenerOptions = Parameters<AddListener>[2];
type Guard = (event: Event) => void;

/**
 * An abort controller whose `abort` reports errors of listeners instead of letting them become uncaught exceptions.
 * Listeners run in the order they were added; all of them run.
 */
export class GuardedAbortController {
  readonly #controller = new AbortController();
  readonly #errors: unknown[] = [];

  constructor() {
    // Any number of services may listen; the platform's warning is meant for signals that are never aborted.
    setMaxListeners(0, this.#controller.signal);
    guardListeners(this.#controller.signal, (error) => this.#errors.push(error));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Aborts once; later calls do nothing.
   * @throws {HostAggregateError} `HOST_SIGNAL_LISTENER_FAILED` with what listeners threw, after all of them ran.
   */
  abort(reason: unknown): void {
    this.#controller.abort(reason);
    const errors = this.#errors.splice(0);
    if (errors.length > 0) {
      throw new HostAggregateError('HOST_SIGNAL_LISTENER_FAILED', errors, 'Listeners of an abort signal threw.');
    }
  }
}

/** A link from signals to an action; undo it with `unlink`. */
export interface SignalLink {
  unlink(): void;
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
  const listener = (event: Event): void => {
    link.unlink();
    onAbort((event.target as AbortSignal).reason);
  };
  const link: SignalLink = {
    unlink: () => sources.forEach((signal) => signal.removeEventListener('abort', listener)),
  };
  sources.forEach((signal) => signal.addEventListener('abort', listener));
  return link;
}

/** Resolves when `signal` aborts; `unlink` makes the wait leave no trace on it. */
export function whenAborted(signal: AbortSignal): SignalLink & { readonly aborted: Promise<void> } {
  const { promise, resolve } = deferred<void>();
  const link = linkSignals([signal], () => resolve());
  return { aborted: promise, unlink: link.unlink };
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

// The platform turns an error of a listener into an uncaught exception before anybody could see it; the only place to
// catch it is the listener itself. Own properties shadow the prototype's, so the signal stays a real AbortSignal.
function guardListeners(signal: AbortSignal, onError: (error: unknown) => void): void {
  const add = signal.addEventListener.bind(signal) as AddListener;
  const remove = signal.removeEventListener.bind(signal) as RemoveListener;
  const guards = new WeakMap<object, Guard>();
  const guardOf = (listener: Listener): Guard | null => {
    if (listener === null || listener === undefined) return null;
    const known = guards.get(listener);
    if (known !== undefined) return known;
    const guard = makeGuard(signal, listener, onError);
    guards.set(listener, guard);
    return guard;
  };
  let handler: AbortSignal['onabort'] = null;
  Object.defineProperties(signal, {
    addEventListener: {
      value: (type: string, listener: Listener, options?: ListenerOptions) =>
        add(type, guardOf(listener) as Guard, options),
    },
    removeEventListener: {
      value: (type: string, listener: Listener, options?: ListenerOptions) =>
        remove(type, guardOf(listener) as Guard, options),
    },
    onabort: {
      get: () => handler,
      set: (next: AbortSignal['onabort']) => {
        if (handler !== null) signal.removeEventListener('abort', handler as Guard);
        handler = typeof next === 'function' ? next : null;
        if (handler !== null) signal.addEventListener('abort', handler as Guard);
      },
    },
  });
}

function makeGuard(signal: AbortSignal, listener: object, onError: (error: unknown) => void): Guard {
  return (event) => {
    try {
      if (typeof listener === 'function') listener.call(signal, event);
      else (listener as { handleEvent(event: Event): void }).handleEvent(event);
    } catch (error) {
      onError(error);
    }
  };
}
