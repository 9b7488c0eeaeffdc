/** Calling one method on every hosted service: one after the other or all at once, with all errors collected. */

import { isCancellation } from './errors.js';

// Captured, so that a test's fake timers do not change the order of errors.
const scheduleImmediate = globalThis.setImmediate;

/** One phase of start or stop. */
export interface Phase<S> {
  readonly services: readonly S[];
  readonly concurrent: boolean;
  /** In a sequential phase, end at the first error. */
  readonly abortOnError: boolean;
  readonly call: (service: S) => Promise<void> | void;
  /** How long to wait for services; for ever without it. */
  readonly patience?: Patience;
}

/** Tells, turn by turn of the event loop, that there is no more time to wait. */
export interface Patience {
  /** Calls `onTurn` in every turn after patience has ended, until the returned function is called. */
  whenEnded(onTurn: () => void): () => void;
}

/** How a phase went. */
export interface PhaseOutcome<S> {
  /** Concurrently: first what failed by promises alone, in the order of services, then the rest as it failed. */
  readonly errors: readonly unknown[];
  /** Whose operation had not ended when patience had; what becomes of it is no one's concern any more. */
  readonly givenUp: readonly S[];
}

/** Runs a phase to its end. */
export function runPhase<S>(phase: Phase<S>): Promise<PhaseOutcome<S>> {
  if (phase.concurrent) return runConcurrently(phase);
  return phase.patience === undefined ? runInTurn(phase) : runInTurnWithPatience(phase, phase.patience);
}

async function runInTurn<S>({ services, abortOnError, call }: Phase<S>): Promise<PhaseOutcome<S>> {
  const errors: unknown[] = [];
  for (const service of services) {
    try {
      await call(service);
    } catch (error) {
      errors.push(error);
      if (abortOnError) break;
    }
  }
  return { errors, givenUp: [] };
}

// A runner that is stuck in an operation is left behind and another one takes over at the next service. That costs
// nothing as long as no one is stuck, which is nearly always.
function runInTurnWithPatience<S>({ services, call }: Phase<S>, patience: Patience): Promise<PhaseOutcome<S>> {
  const errors: unknown[] = [];
  const givenUp: S[] = [];
  let runners = 0;
  let next = 0;
  return new Promise((resolve) => {
    const run = async (): Promise<void> => {
      const runner = ++runners;
      while (runner === runners && next < services.length) {
        try {
          await call(services[next++] as S);
        } catch (error) {
          if (runner === runners) errors.push(error);
        }
      }
      if (runner !== runners) return;
      stopWatching();
      resolve({ errors, givenUp });
    };
    let atLastTurn = 0;
    const stopWatching = patience.whenEnded(() => {
      if (next === atLastTurn) {
        givenUp.push(services[next - 1] as S);
        void run();
      }
      atLastTurn = next;
    });
    void run();
  });
}

function runConcurrently<S>({ services, call, patience }: Phase<S>): Promise<PhaseOutcome<S>> {
  return new Promise((resolve) => {
    const early = new Map<number, unknown>();
    const late: unknown[] = [];
    const isOpen = services.map(() => true);
    let openCount = services.length;
    let isFirstTurn = true;
    scheduleImmediate(() => (isFirstTurn = false));
    const end = (index: number): void => {
      isOpen[index] = false;
      if (--openCount === 0) finish();
    };
    const fail = (index: number, error: unknown): void => {
      if (isFirstTurn) early.set(index, error);
      else late.push(error);
      end(index);
    };
    const finish = (): void => {
      stopWatching?.();
      const errors = [...inOrder(early), ...withoutCancellationsBesideFaults(late)];
      resolve({ errors, givenUp: services.filter((_, index) => isOpen[index]) });
    };
    let turns = 0;
    // Not in the first turn: an operation that has only just started gets the chance to react to its aborted signal.
    const stopWatching = patience?.whenEnded(() => {
      if (++turns === 2) finish();
    });
    for (const [index, service] of services.entries()) {
      observe(
        () => call(service),
        () => end(index),
        (error) => fail(index, error),
      );
    }
    if (services.length === 0) finish();
  });
}

function observe(call: () => Promise<void> | void, end: () => void, fail: (error: unknown) => void): void {
  let operation: Promise<void> | void;
  try {
    operation = call();
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- passed on as it came
    operation = Promise.reject(error);
  }
  // Wrapped, because a service written in JavaScript may return nothing.
  Promise.resolve(operation).then(end, fail);
}

function inOrder(errors: ReadonlyMap<number, unknown>): readonly unknown[] {
  return [...errors].sort(([a], [b]) => a - b).map(([, error]) => error);
}

// Of operations that were awaited together only the faults count; without faults, one cancellation stands for all.
function withoutCancellationsBesideFaults(errors: readonly unknown[]): readonly unknown[] {
  const faults = errors.filter((error) => !isCancellation(error));
  return faults.length > 0 ? faults : errors.slice(0, 1);
}
