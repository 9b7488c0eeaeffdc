/** The three moments of an application's life, as signals to observe and as callbacks to register. */

import { cancellation, type CancellationCode } from './errors.js';
import { logHostEvent, type HostLogEventId, type Logger } from './logger.js';
import { GuardedAbortController } from './abort.js';
import { token, type Token } from './tokens.js';

/** Undoes a registration. */
export interface CallbackRegistration extends Disposable {
  [Symbol.dispose](): void;
}

/** The life of the application; injectable, and not replaceable. */
export interface HostApplicationLifetime {
  /** Aborted when the host has started. */
  readonly started: AbortSignal;
  /** Aborted when the application is told to stop; hosted services still run. */
  readonly stopping: AbortSignal;
  /** Aborted when all hosted services have stopped. */
  readonly stopped: AbortSignal;
  /**
   * Calls back when the host has started, at once when it has. Callbacks of one moment run latest first and
   * synchronously; what they throw (or reject with) is logged and keeps nothing else from running.
   */
  onStarted(callback: () => void): CallbackRegistration;
  /** As {@link onStarted}, when the application is told to stop. */
  onStopping(callback: () => void): CallbackRegistration;
  /** As {@link onStarted}, when all hosted services have stopped. */
  onStopped(callback: () => void): CallbackRegistration;
  /** Tells the application to stop: fires `stopping`, and returns when its callbacks ran. Only the first call counts. */
  stopApplication(): void;
}

/** Injects the application's life. */
export const HostApplicationLifetime: Token<HostApplicationLifetime> = token('HostApplicationLifetime');

/** The only implementation; the host fires its moments. */
export class ApplicationLifetime implements HostApplicationLifetime {
  readonly #started: Moment;
  readonly #stopping: Moment;
  readonly #stopped: Moment;

  constructor(logger: Logger) {
    this.#started = new Moment(logger, 'HOST_STARTED', 6);
    this.#stopping = new Moment(logger, 'HOST_STOPPING', 7);
    this.#stopped = new Moment(logger, 'HOST_STOPPED', 8);
  }

  get started(): AbortSignal {
    return this.#started.signal;
  }

  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  get stopped(): AbortSignal {
    return this.#stopped.signal;
  }

  onStarted(callback: () => void): CallbackRegistration {
    return this.#started.register(callback);
  }

  onStopping(callback: () => void): CallbackRegistration {
    return this.#stopping.register(callback);
  }

  onStopped(callback: () => void): CallbackRegistration {
    return this.#stopped.register(callback);
  }

  stopApplication(): void {
    this.#stopping.fire();
  }

  notifyStarted(): void {
    this.#started.fire();
  }

  notifyStopped(): void {
    this.#stopped.fire();
  }
}

/**
 * One moment: a signal for work to observe, and callbacks of our own. Abort listeners would not do for callbacks: they
 * run first-registered-first, and the host could neither catch nor log what they throw.
 */
class Moment {
  readonly #controller = new GuardedAbortController();
  readonly #logger: Logger;
  readonly #code: CancellationCode;
  readonly #eventId: HostLogEventId;
  readonly #callbacks: (() => void)[] = [];
  #fired = false;

  constructor(logger: Logger, code: CancellationCode, eventId: HostLogEventId) {
    this.#logger = logger;
    this.#code = code;
    this.#eventId = eventId;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  register(callback: () => void): CallbackRegistration {
    if (this.#fired) {
      this.#report(this.#run(callback));
      return { [Symbol.dispose]: () => undefined };
    }
    // Wrapped, so that the same function registered twice is two registrations.
    const entry = (): void => callback();
    this.#callbacks.push(entry);
    return { [Symbol.dispose]: () => this.#remove(entry) };
  }

  fire(): void {
    if (this.#fired) return;
    this.#fired = true;
    const errors = this.#run(() => this.#controller.abort(cancellation(this.#code)));
    for (let next = this.#callbacks.pop(); next !== undefined; next = this.#callbacks.pop()) {
      errors.push(...this.#run(next));
    }
    this.#report(errors);
  }

  #run(callback: () => unknown): unknown[] {
    try {
      const result = callback();
      if (result instanceof Promise) result.catch((error: unknown) => this.#report([error]));
      return [];
    } catch (error) {
      return error instanceof AggregateError ? [...(error.errors as unknown[])] : [error];
    }
  }

  #report(errors: readonly unknown[]): void {
    if (errors.length === 0) return;
    const message = 'Callbacks of the application lifetime failed.';
    logHostEvent(this.#logger, this.#eventId, message, new AggregateError(errors, message));
  }

  #remove(entry: () => void): void {
    const index = this.#callbacks.indexOf(entry);
    if (index !== -1) this.#callbacks.splice(index, 1);
  }
}
