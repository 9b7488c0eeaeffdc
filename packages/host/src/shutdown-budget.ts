/** The time a stop may take: one signal for everything in it, and after a grace period the end of all patience. */

import { GuardedAbortController, linkSignals, type SignalLink } from './abort.js';
import type { Clock, ClockTimer } from './clock.js';
import { CancellationError } from './errors.js';
import type { HostOptions } from './host-options.js';
import type { Logger } from './logger.js';

/** Takes the place of the outcome of an operation that was given up; never leaves the host. */
export class GivenUp {}

// Captured, so that a test's fake timers do not hold a shutdown back.
const scheduleImmediate = globalThis.setImmediate;

/** Where a budget takes its time and settings from. */
export interface ShutdownBudgetParts {
  readonly clock: Clock;
  readonly options: HostOptions;
  readonly logger: Logger;
}

/** Runs from its construction; release it when the stop has ended. */
export class ShutdownBudget {
  readonly #controller = new GuardedAbortController();
  readonly #parts: ShutdownBudgetParts;
  readonly #waiting = new Set<() => void>();
  readonly #link: SignalLink;
  #timer: ClockTimer | undefined;
  #patienceEnded = false;

  constructor(parts: ShutdownBudgetParts, callerSignal: AbortSignal | undefined) {
    this.#parts = parts;
    const { shutdownTimeout } = parts.options;
    if (shutdownTimeout !== Infinity) {
      this.#timer = parts.clock.setTimeout(() => this.#hurry(timedOut(shutdownTimeout)), shutdownTimeout);
    }
    this.#link = linkSignals([callerSignal], (reason) => this.#hurry(reason));
  }

  /** Aborted when the timeout passes or the caller's signal aborts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Waits for `operation`, or with `shutdownTimeoutBehavior: 'throw'` until patience ends.
   * @throws {GivenUp} when patience ended first; what becomes of the operation is then nobody's concern any more.
   */
  wait(operation: Promise<void>): Promise<void> {
    if (this.#parts.options.shutdownTimeoutBehavior === 'wait') return operation;
    return new Promise((resolve, reject) => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a mark, not an error
      const giveUp = (): void => reject(new GivenUp());
      this.#waiting.add(giveUp);
      if (this.#patienceEnded) this.#giveUpSoon();
      const settle = (then: () => void): void => {
        this.#waiting.delete(giveUp);
        then();
      };
      Promise.resolve(operation).then(
        () => settle(resolve),
        (error: unknown) => settle(() => reject(error as Error)),
      );
    });
  }

  release(): void {
    this.#link.unlink();
    this.#timer?.cancel();
  }

  #hurry(reason: unknown): void {
    if (this.#controller.signal.aborted) return;
    this.#timer?.cancel();
    const { clock, options, logger } = this.#parts;
    if (options.shutdownTimeoutBehavior === 'throw' && options.shutdownGracePeriod !== Infinity) {
      this.#timer = clock.setTimeout(() => this.#endPatience(), options.shutdownGracePeriod);
    }
    try {
      this.#controller.abort(reason);
    } catch (error) {
      logger.error('Listeners of the shutdown signal threw.', error);
    }
  }

  #endPatience(): void {
    this.#patienceEnded = true;
    this.#giveUpSoon();
  }

  // Not at once: an operation that has only just started gets the chance to react to its aborted signal.
  #giveUpSoon(): void {
    scheduleImmediate(() => {
      for (const giveUp of this.#waiting) giveUp();
      this.#waiting.clear();
    });
  }
}

function timedOut(timeout: number): CancellationError {
  return new CancellationError('HOST_SHUTDOWN_TIMEOUT', `The shutdown timeout of ${timeout} ms has passed.`);
}
