/** The base class of services that run as long as the application does. */

import { GuardedAbortController, linkSignals, type SignalLink } from './abort.js';
import { cancellation } from './errors.js';
import type { HostedService } from './hosted-service.js';

// Captured, so that a test's fake timers do not hold execution back.
const scheduleImmediate = globalThis.setImmediate;

/** What the class of a background service may say about itself. */
export interface BackgroundServiceClass {
  /** `executeAsync` is expected to end by itself; the host then does not report that it ended early. */
  readonly oneShot?: boolean;
}

/**
 * A hosted service with one long-running method.
 *
 * Starting schedules {@link executeAsync} on a later turn of the event loop and returns at once: not even its
 * synchronous part runs inside `startAsync`. Its signal is aborted by {@link stopAsync}, by disposal, and by the signal
 * given to {@link startAsync}. If it ends with an error the host logs it, and stops unless told otherwise; if it ends
 * before it is asked to, the host reports `HOST_EXECUTE_ENDED_EARLY` (unless the class declares
 * `static readonly oneShot = true`).
 */
export abstract class BackgroundService implements HostedService, Disposable {
  #stopping: GuardedAbortController | undefined;
  #startLink: SignalLink | undefined;
  #listenerErrors: Error | undefined;
  #executeTask: Promise<void> | undefined;

  /** How {@link executeAsync} ended or will end; `undefined` before the start. */
  get executeTask(): Promise<void> | undefined {
    return this.#executeTask;
  }

  /** The work. Return soon after `signal` aborts: by itself, or by rejecting with the signal's reason. */
  protected abstract executeAsync(signal: AbortSignal): Promise<void>;

  /** Schedules the work. With an aborted `signal` nothing is executed and {@link executeTask} is rejected with its reason. */
  startAsync(signal: AbortSignal): Promise<void> {
    const stopping = new GuardedAbortController();
    this.#stopping = stopping;
    if (signal.aborted) {
      this.#executeTask = markHandled(Promise.reject(signal.reason as Error));
      return Promise.resolve();
    }
    this.#startLink = linkSignals([signal], (reason) => this.#cancelFromStart(stopping, reason));
    this.#executeTask = markHandled(this.#executeLater(stopping.signal));
    return Promise.resolve();
  }

  /**
   * Aborts the signal of the work and waits until it has ended or `signal` aborts, whichever is first. How the work
   * ended does not matter here. Does nothing before the start.
   * @throws {HostAggregateError} `HOST_SIGNAL_LISTENER_FAILED`, after the wait, when listeners of the signal threw.
   */
  async stopAsync(signal: AbortSignal): Promise<void> {
    const execution = this.#executeTask;
    if (execution === undefined) return;
    try {
      this.#cancel('HOST_SERVICE_STOPPED');
    } finally {
      await settledOrAborted(execution, signal);
    }
    if (this.#listenerErrors !== undefined) throw this.#listenerErrors;
  }

  /** Aborts the signal of the work and does not wait for it. */
  [Symbol.dispose](): void {
    this.#cancel('HOST_SERVICE_DISPOSED');
  }

  #cancel(code: 'HOST_SERVICE_STOPPED' | 'HOST_SERVICE_DISPOSED'): void {
    this.#startLink?.unlink();
    this.#stopping?.abort(cancellation(code));
  }

  // Runs inside a listener of the caller's signal, where an error would become an uncaught exception.
  #cancelFromStart(stopping: GuardedAbortController, reason: unknown): void {
    try {
      stopping.abort(reason);
    } catch (error) {
      this.#listenerErrors = error as Error;
    }
  }

  #executeLater(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      scheduleImmediate(() => {
        // Inside a promise, so that a synchronous throw is a fault of the execution as well.
        resolve((async () => this.executeAsync(signal))());
      });
    });
  }
}

/** Whether the class of a service declares that it ends by itself. */
export function isOneShot(service: object): boolean {
  return (service.constructor as BackgroundServiceClass).oneShot === true;
}

function markHandled(task: Promise<void>): Promise<void> {
  task.catch(() => undefined);
  return task;
}

function settledOrAborted(task: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const link = linkSignals([signal], () => resolve());
    const end = (): void => {
      link.unlink();
      resolve();
    };
    task.then(end, end);
  });
}
