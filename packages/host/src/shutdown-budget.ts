/** The time a stop may take: one signal for everything in it, and after a grace period the end of all patience. */

import { GuardedAbortController, linkSignals, type SignalLink } from './abort.js';
import type { Clock, ClockTimer } from './clock.js';
import { cancellation } from './errors.js';
import type { HostOptions } from './host-options.js';
import type { Logger } from './logger.js';
import type { Patience } from './run-phase.js';

// Captured, so that a test's fake timers do not hold a shutdown back.
const scheduleImmediate = globalThis.setImmediate;

/** Where a budget takes its time and settings from. */
export interface ShutdownBudgetParts {
  readonly clock: Clock;
  readonly options: HostOptions;
  readonly logger: Logger;
}

/** Runs from its construction; release it when the stop has ended. */
export class ShutdownBudget implements Patience {
  readonly #controller = new GuardedAbortController();
  readonly #parts: ShutdownBudgetParts;
  readonly #watchers = new Set<() => void>();
  readonly #link: SignalLink;
  #timer: ClockTimer | undefined;
  #hasEnded = false;
  #isTurning = false;

  constructor(parts: ShutdownBudgetParts, callerSignal: AbortSignal | undefined) {
    this.#parts = parts;
    const { shutdownTimeout } = parts.options;
    if (shutdownTimeout !== Infinity) {
      const reason = `The shutdown timeout of ${shutdownTimeout} ms has passed.`;
      this.#timer = parts.clock.setTimeout(
        () => this.#hurry(cancellation('HOST_SHUTDOWN_TIMEOUT', reason)),
        shutdownTimeout,
      );
    }
    this.#link = linkSignals([callerSignal], (reason) => this.#hurry(reason));
  }

  /** Aborted when the timeout passes or the caller's signal aborts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  whenEnded(onTurn: () => void): () => void {
    this.#watchers.add(onTurn);
    if (this.#hasEnded) this.#turn();
    return () => void this.#watchers.delete(onTurn);
  }

  release(): void {
    this.#link.unlink();
    this.#timer?.cancel();
  }

  #hurry(reason: unknown): void {
    if (this.#controller.signal.aborted) return;
    this.#timer?.cancel();
    const { clock, options, logger } = this.#parts;
    if (options.shutdownGracePeriod !== Infinity) {
      this.#timer = clock.setTimeout(() => this.#end(), options.shutdownGracePeriod);
    }
    try {
      this.#controller.abort(reason);
    } catch (error) {
      logger.error('Listeners of the shutdown signal threw.', error);
    }
  }

  #end(): void {
    this.#hasEnded = true;
    this.#turn();
  }

  #turn(): void {
    if (this.#isTurning || this.#watchers.size === 0) return;
    this.#isTurning = true;
    scheduleImmediate(() => {
      this.#isTurning = false;
      for (const onTurn of this.#watchers) onTurn();
      this.#turn();
    });
  }
}
