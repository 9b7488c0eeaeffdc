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
  readonly call: (service: S) => Promise<void>;
  /** How to wait for what `call` returned; by default until it settles. */
  readonly wait?: (service: S, operation: Promise<void>) => Promise<void>;
}

/**
 * Runs a phase to its end and returns what went wrong, in order: sequentially in the order of the calls; concurrently
 * first what failed without waiting for anything but promises, in the order of the services, then the rest in the order
 * in which it failed.
 */
export function runPhase<S>(phase: Phase<S>): Promise<readonly unknown[]> {
  return phase.concurrent ? runConcurrently(phase) : runSequentially(phase);
}

async function runSequentially<S>(phase: Phase<S>): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  for (const service of phase.services) {
    try {
      await begin(phase, service);
    } catch (error) {
      errors.push(error);
      if (phase.abortOnError) break;
    }
  }
  return errors;
}

function begin<S>({ call, wait }: Phase<S>, service: S): Promise<void> {
  const operation = call(service);
  return wait === undefined ? operation : wait(service, operation);
}

async function runConcurrently<S>(phase: Phase<S>): Promise<readonly unknown[]> {
  const early = new Map<number, unknown>();
  const late: unknown[] = [];
  let isFirstTurn = true;
  scheduleImmediate(() => (isFirstTurn = false));
  const operations = phase.services.map((service, index) => {
    const fail = (error: unknown): void => void (isFirstTurn ? early.set(index, error) : late.push(error));
    return observe(() => begin(phase, service), fail);
  });
  await Promise.all(operations);
  const inOrder = [...early].sort(([a], [b]) => a - b).map(([, error]) => error);
  return [...inOrder, ...withoutCancellationsBesideFaults(late)];
}

function observe(call: () => Promise<void>, fail: (error: unknown) => void): Promise<void> {
  try {
    // Wrapped, because a service written in JavaScript may return nothing.
    return Promise.resolve(call()).catch(fail);
  } catch (error) {
    fail(error);
    return Promise.resolve();
  }
}

// Of operations that were awaited together only the faults count; without faults, one cancellation stands for all.
function withoutCancellationsBesideFaults(errors: readonly unknown[]): readonly unknown[] {
  const faults = errors.filter((error) => !isCancellation(error));
  return faults.length > 0 ? faults : errors.slice(0, 1);
}
