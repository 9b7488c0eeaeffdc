/** Calling one method on every hosted service: one after the other or all at once, with all errors collected. */

import { isCancellation } from './errors.js';

/** One phase of start or stop. */
export interface Phase<S> {
  readonly services: readonly S[];
  readonly concurrent: boolean;
  /** In a sequential phase, end at the first error. */
  readonly abortOnError: boolean;
  readonly call: (service: S) => Promise<void>;
}

/**
 * Runs a phase to its end and returns what went wrong, in order: sequentially in the order of the calls; concurrently
 * first what was known when all calls had returned, then the rest in the order of the services.
 */
export function runPhase<S>(phase: Phase<S>): Promise<readonly unknown[]> {
  return phase.concurrent ? runConcurrently(phase) : runSequentially(phase);
}

async function runSequentially<S>({ services, abortOnError, call }: Phase<S>): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  for (const service of services) {
    try {
      await call(service);
    } catch (error) {
      errors.push(error);
      if (abortOnError) break;
    }
  }
  return errors;
}

interface Outcome {
  settled: boolean;
  failed: boolean;
  error: unknown;
}

async function runConcurrently<S>({ services, call }: Phase<S>): Promise<readonly unknown[]> {
  const outcomes: Outcome[] = [];
  const pending = services.map((service) => {
    const outcome: Outcome = { settled: false, failed: false, error: undefined };
    outcomes.push(outcome);
    return observe(() => call(service), outcome);
  });
  // One turn of the microtask queue later, what had settled when its call returned is known to have settled.
  await Promise.resolve();
  const early = outcomes.filter((outcome) => outcome.settled);
  const late = outcomes.filter((outcome) => !outcome.settled);
  await Promise.all(pending);
  return [...errorsOf(early), ...withoutCancellationsBesideFaults(errorsOf(late))];
}

function observe(call: () => Promise<void>, outcome: Outcome): Promise<void> {
  const fail = (error: unknown): void => {
    outcome.settled = outcome.failed = true;
    outcome.error = error;
  };
  try {
    // Wrapped, because a service written in JavaScript may return nothing.
    return Promise.resolve(call()).then(() => void (outcome.settled = true), fail);
  } catch (error) {
    fail(error);
    return Promise.resolve();
  }
}

function errorsOf(outcomes: readonly Outcome[]): readonly unknown[] {
  return outcomes.filter((outcome) => outcome.failed).map((outcome) => outcome.error);
}

// Of operations that were awaited together only the faults count; without faults, one cancellation stands for all.
function withoutCancellationsBesideFaults(errors: readonly unknown[]): readonly unknown[] {
  const faults = errors.filter((error) => !isCancellation(error));
  return faults.length > 0 ? faults : errors.slice(0, 1);
}
