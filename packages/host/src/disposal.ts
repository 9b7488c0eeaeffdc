/** Disposing what a scope owns: in reverse order, one after the other, each once, none kept from it by another's error. */

import { HostError, throwCollected } from './errors.js';

interface MaybeDisposable {
  [Symbol.dispose]?: unknown;
  [Symbol.asyncDispose]?: unknown;
}

/** Whether an object has a disposer, synchronous or not. */
export function isDisposable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as MaybeDisposable;
  return candidate[Symbol.asyncDispose] !== undefined || candidate[Symbol.dispose] !== undefined;
}

/**
 * Disposes in reverse order and waits for each before the next; the asynchronous disposer is preferred. An object that
 * stands in the list several times is disposed once, in the place of its first entry.
 * @throws the only error as itself, several as `AggregateError` in the order of disposal.
 */
export async function disposeAllAsync(owned: readonly object[]): Promise<void> {
  let errors: unknown[] | undefined;
  for (let index = owned.length - 1; index >= 0; index--) {
    const item = owned[index] as object;
    if (owned.length > 1 && owned.indexOf(item) !== index) continue;
    try {
      const pending = startDisposal(item);
      if (pending !== undefined) await pending;
    } catch (error) {
      (errors ??= []).push(error);
    }
  }
  if (errors !== undefined) throwCollected(errors, 'Several services failed to dispose.');
}

/** As {@link disposeAllAsync}, without waiting; an asynchronous-only disposer is an error that names the class. */
export function disposeAllSync(owned: readonly object[]): void {
  const errors: unknown[] = [];
  for (let index = owned.length - 1; index >= 0; index--) {
    const item = owned[index] as object;
    if (owned.indexOf(item) !== index) continue;
    try {
      disposeSync(item);
    } catch (error) {
      errors.push(error);
    }
  }
  throwCollected(errors, 'Several services failed to dispose.');
}

/**
 * Starts the disposal of an object that came into being after its owner was disposed. Nobody is left who could wait, or
 * be told of an asynchronous failure: the consumer gets a disposed error in any case.
 */
export function disposeLate(item: object): void {
  Promise.resolve(startDisposal(item)).catch(() => undefined);
}

function startDisposal(item: MaybeDisposable): unknown {
  const dispose = item[Symbol.asyncDispose] ?? item[Symbol.dispose];
  return (dispose as () => unknown).call(item);
}

function disposeSync(item: MaybeDisposable): void {
  const dispose = item[Symbol.dispose];
  if (typeof dispose === 'function') {
    dispose.call(item);
    return;
  }
  const name = item.constructor.name;
  throw new HostError(
    'HOST_ASYNC_DISPOSAL_REQUIRED',
    `${name} has an asynchronous disposer only: dispose its scope with "await using" or [Symbol.asyncDispose]().`,
    { services: [name] },
  );
}
