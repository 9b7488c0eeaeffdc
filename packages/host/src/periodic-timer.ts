/** A fixed-rate timer for loops: `while (await timer.waitForNextTickAsync(signal)) …`. */

import { deferred, linkSignals } from './abort.js';
import { longestTimer, systemClock, type Clock, type ClockTimer } from './clock.js';
import { HostError } from './errors.js';

interface Waiter {
  resolve(ticked: boolean): void;
}

/**
 * Ticks every `period` milliseconds, whatever the work between the ticks takes. Ticks that no one waited for count as
 * one. The timer runs, and keeps the process alive, only while someone waits.
 */
export class PeriodicTimer implements Disposable {
  readonly #clock: Clock;
  #period: number;
  #nextTick: number;
  #waiter: Waiter | undefined;
  #timer: ClockTimer | undefined;
  #disposed = false;

  /** @throws {RangeError} when `period` is below 1 ms or above 2³¹ − 1 ms; `Infinity` never ticks. */
  constructor(period: number, clock: Clock = systemClock) {
    this.#clock = clock;
    this.#period = checkPeriod(period);
    this.#nextTick = clock.now() + period;
  }

  get period(): number {
    return this.#period;
  }

  /** Starts a new schedule from now. */
  set period(period: number) {
    this.#period = checkPeriod(period);
    this.#nextTick = this.#clock.now() + period;
    if (this.#waiter !== undefined) this.#arm();
  }

  /**
   * Resolves with `true` at the next tick, at once when one is due; with `false` when the timer is disposed.
   * @throws the signal's reason when it aborts (the timer goes on), and `HOST_TIMER_BUSY` while another wait is open.
   */
  async waitForNextTickAsync(signal?: AbortSignal): Promise<boolean> {
    if (this.#waiter !== undefined) {
      throw new HostError(
        'HOST_TIMER_BUSY',
        'A periodic timer has one waiter at a time: await the earlier tick first.',
      );
    }
    signal?.throwIfAborted();
    if (this.#disposed) return false;
    if (this.#takeDueTick()) return true;
    return this.#wait(signal);
  }

  /** Ends the current wait and all later ones with `false`. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#timer?.cancel();
    this.#waiter?.resolve(false);
  }

  async #wait(signal: AbortSignal | undefined): Promise<boolean> {
    const { promise, resolve, reject } = deferred<boolean>();
    this.#waiter = { resolve };
    const link = linkSignals([signal], reject);
    this.#arm();
    try {
      return await promise;
    } finally {
      link.unlink();
      this.#timer?.cancel();
      this.#waiter = undefined;
    }
  }

  #arm(): void {
    this.#timer?.cancel();
    if (this.#period === Infinity) return;
    this.#timer = this.#clock.setTimeout(() => this.#tick(), Math.max(0, this.#nextTick - this.#clock.now()));
  }

  #tick(): void {
    if (this.#takeDueTick()) this.#waiter?.resolve(true);
    else this.#arm();
  }

  #takeDueTick(): boolean {
    const late = this.#clock.now() - this.#nextTick;
    if (!(late >= 0)) return false;
    this.#nextTick += this.#period * (Math.floor(late / this.#period) + 1);
    return true;
  }
}

function checkPeriod(period: number): number {
  if (period === Infinity || (period >= 1 && period <= longestTimer)) return period;
  throw new RangeError(`A period is at least 1 ms and at most ${longestTimer} ms, or Infinity; got ${period}.`);
}
