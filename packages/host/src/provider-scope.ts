/** One scope of a provider, the root included: what it made, and how that is looked up and disposed. */

import type { Accessor } from './accessor.js';
import { disposeAllAsync, disposeAllSync, disposeLate } from './disposal.js';
import { HostError } from './errors.js';
import type { ServiceProviderEngine } from './provider-engine.js';
import type { AsyncServiceScope, RootServiceProvider, ServiceScope, ServiceScopeFactory } from './service-provider.js';
import type { ServiceProvider } from './service-provider.js';
import { describeObject, describeService, type ServiceIdentifier, type ServiceKey } from './tokens.js';

/** Provider, scope and scope factory in one object, so that opening a scope costs one allocation. */
export class ProviderScope implements RootServiceProvider {
  /** Objects of scoped services by slot number; slots are given out by the compiler. */
  readonly instances: unknown[] = [];
  readonly #engine: ServiceProviderEngine;
  // Shared by all scopes and empty once the root is disposed; a disposed scope has none. So the hot path need not ask.
  #accessors: ReadonlyMap<ServiceIdentifier, Accessor>;
  #owned: object[] | undefined;
  #disposal: Promise<void> | undefined;
  #disposed = false;

  constructor(engine: ServiceProviderEngine, accessors: ReadonlyMap<ServiceIdentifier, Accessor>) {
    this.#engine = engine;
    this.#accessors = accessors;
  }

  get services(): ServiceProvider {
    return this;
  }

  get scopeFactory(): ServiceScopeFactory {
    return this.#engine.scopeFactory;
  }

  getService<T>(service: ServiceIdentifier<T>): T | undefined {
    const accessor = this.#accessors.get(service) ?? this.#realize(service);
    return accessor?.(this) as T | undefined;
  }

  getRequiredService<T>(service: ServiceIdentifier<T>): T {
    const accessor = this.#accessors.get(service) ?? this.#realize(service);
    if (accessor === undefined) throw notRegistered(service, undefined);
    return accessor(this) as T;
  }

  getServices<T>(service: ServiceIdentifier<T>): readonly T[] {
    return this.getKeyedServices(service, undefined);
  }

  getKeyedService<T>(service: ServiceIdentifier<T>, key: ServiceKey): T | undefined {
    if (key === undefined || key === null) return this.getService(service);
    if (this.#isClosed) throw disposed(describeService(service, key));
    return this.#engine.realizeKeyed(service, key)?.(this) as T | undefined;
  }

  getRequiredKeyedService<T>(service: ServiceIdentifier<T>, key: ServiceKey): T {
    const found = this.getKeyedService(service, key);
    if (found === undefined) throw notRegistered(service, key);
    return found;
  }

  getKeyedServices<T>(service: ServiceIdentifier<T>, key: ServiceKey): readonly T[] {
    if (this.#isClosed) throw disposed(describeService(service, key));
    return this.#engine.realizeList(service, key)(this) as readonly T[];
  }

  isService(service: ServiceIdentifier, key?: ServiceKey): boolean {
    return this.#engine.has(service, key);
  }

  createScope(): ServiceScope {
    if (this.#isClosed) throw disposed('a scope');
    return this.#engine.createScope();
  }

  createAsyncScope(): AsyncServiceScope {
    return this.createScope();
  }

  /** Takes ownership of a disposable service that was just made, and returns it. */
  own<T extends object>(service: T): T {
    if (this.#isClosed) throw this.#refuseLate(service);
    if (this.#owned === undefined) this.#owned = [service];
    else this.#owned.push(service);
    return service;
  }

  [Symbol.asyncDispose](): Promise<void> {
    if (this.#disposal !== undefined) return this.#disposal;
    const owned = this.#close();
    if (owned === undefined) return (this.#disposal = Promise.resolve());
    const disposal = disposeAllAsync(owned);
    this.#disposal = disposal.catch(() => undefined);
    return disposal;
  }

  [Symbol.dispose](): void {
    const owned = this.#close();
    if (owned !== undefined) disposeAllSync(owned);
  }

  // Scopes that were open when the root was disposed are closed with it, although what they own is not disposed by it.
  get #isClosed(): boolean {
    return this.#disposed || this.#engine.isDisposed;
  }

  #realize(service: ServiceIdentifier): Accessor | undefined {
    if (this.#isClosed) throw disposed(describeService(service, undefined));
    return this.#engine.realize(service);
  }

  #close(): object[] | undefined {
    this.#disposed = true;
    this.#accessors = noAccessors;
    if (this.#engine.root === this) this.#engine.close();
    const owned = this.#owned;
    this.#owned = undefined;
    return owned;
  }

  #refuseLate(service: object): HostError {
    disposeLate(service);
    return disposed(describeObject(service));
  }
}

const noAccessors: ReadonlyMap<ServiceIdentifier, Accessor> = new Map();

function disposed(what: string): HostError {
  return new HostError('HOST_PROVIDER_DISPOSED', `${what} was asked for after the provider had been disposed.`);
}

function notRegistered(service: ServiceIdentifier, key: ServiceKey): HostError {
  const name = describeService(service, key);
  return new HostError('HOST_SERVICE_NOT_REGISTERED', `${name} is not registered.`, { path: [name] });
}
