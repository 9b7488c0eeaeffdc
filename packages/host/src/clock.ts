/** Time as something injected: the system's, and one that a test moves by hand. */

import { token, type Token } from './tokens.js';

/** What {@link Clock.setTimeout} returns. */
export interface ClockTimer {
  /** Forgets the timer; harmless when it has fired. */
  cancel(): void;
}

/** A source of time and timers. */
export interface Clock {
  /** Milliseconds of a clock that never goes back; only differences mean anything. */
  now(): number;
  /** Calls `callback` once after `ms` milliseconds. A waiting timer keeps the process alive. */
  setTimeout(callback: () => void, ms: number): ClockTimer;
}

/** The clock of the host; injectable. */
export const Clock: Token<Clock> = token('Clock');

// Captured, so that a test's fake timers do not stop a host that was given the system clock.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** The longest timer the platform can hold; longer ones would fire at once, and are made of several. */
export const longestTimer = 2 ** 31 - 1;

/** Real time. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout(callback, ms) {
    let timer: NodeJS.Timeout;
    const start = (left: number): void => {
      const isLast = left <= longestTimer;
      timer = startTimer(isLast ? callback : () => start(left - longestTimer), isLast ? left : longestTimer);
    };
    start(ms);
    return { cancel: () => stopTimer(timer) };
  },
};

interface ManualTimer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to advance: for tests of hosts and services. */
export class ManualClock implements Clock {
  #now = 0;
  readonly #timers = new Set<ManualTimer>();

  /** How many timers wait. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, ms: number): ClockTimer {
    const timer = { due: this.#now + ms, callback };
    this.#timers.add(timer);
    return { cancel: () => void this.#timers.delete(timer) };
  }

  /** Moves time, firing what falls due in order of time; timers made by callbacks included. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#findNext(end); next !== undefined; next = this.#findNext(end)) {
      this.#now = Math.max(this.#now, next.due);
      this.#timers.delete(next);
      next.callback();
    }
    this.#now = end;
  }

  #findNext(end: number): ManualTimer | undefined {
    let earliest: ManualTimer | undefined;
    for (const timer of this.#timers) {
      if (timer.due <= end && (earliest === undefined || timer.due < earliest.due)) earliest = timer;
    }
    return earliest;
  }
}
