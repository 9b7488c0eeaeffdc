/** Disposing what a scope owns: in reverse order, one after the other, each once, none kept from it by another's error. */

import { HostError, throwCollected } from './errors.js';
import { describeObject } from './tokens.js';

interface MaybeDisposable {
  [Symbol.dispose]?: unknown;
  [Symbol.asyncDispose]?: unknown;
}

/** Stands in a scope's list for an object whose factory brought the disposer. */
export class FactoryDisposer implements AsyncDisposable {
  constructor(
    readonly service: string,
    private readonly dispose: () => void | PromiseLike<void>,
  ) {}

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose();
  }
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
  const items = distinct(owned);
  let errors: unknown[] | undefined;
  for (let index = items.length - 1; index >= 0; index--) {
    try {
      const pending = startDisposal(items[index]!);
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
  for (const item of distinct(owned).toReversed()) {
    try {
      disposeSync(item);
    } catch (error) {
      errors.push(error);
    }
  }
  throwCollected(errors, 'Several services failed to dispose.');
}

/**
 * Starts the disposal of an object that came into being after its owner was disposed. No one is left who could wait, or
 * be told of an asynchronous failure: the consumer gets a disposed error in any case.
 */
export function disposeLate(item: object): void {
  Promise.resolve(startDisposal(item)).catch(() => undefined);
}

// For the few objects of a usual scope a search is faster than a set.
function distinct(items: readonly object[]): readonly object[] {
  if (items.length > 16) return [...new Set(items)];
  return items.length === 1 ? items : items.filter((item, index) => items.indexOf(item) === index);
}

function startDisposal(item: MaybeDisposable): void | PromiseLike<void> {
  const dispose = item[Symbol.asyncDispose] ?? item[Symbol.dispose];
  return (dispose as () => void | PromiseLike<void>).call(item);
}

function disposeSync(item: MaybeDisposable): void {
  const dispose = item[Symbol.dispose];
  if (typeof dispose === 'function') {
    dispose.call(item);
    return;
  }
  const name = item instanceof FactoryDisposer ? item.service : describeObject(item);
  throw new HostError(
    'HOST_ASYNC_DISPOSAL_REQUIRED',
    `${name} has an asynchronous disposer only: dispose its scope with "await using" or [Symbol.asyncDispose]().`,
    { services: [name] },
  );
}
