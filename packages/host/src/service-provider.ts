/** What consumers see of the container: the provider, its scopes and the options a provider is built with. */

import { token, type ServiceIdentifier, type ServiceKey, type Token } from './tokens.js';

/** Checks that a provider makes; all off unless asked for (a host in the Development environment asks for them). */
export interface ServiceProviderOptions {
  /** Refuse scoped services held by singletons or resolved without a scope. */
  readonly validateScopes?: boolean;
  /** Check every registration while the provider is built, instead of when it is first resolved. */
  readonly validateOnBuild?: boolean;
}

/**
 * Resolves services, of one scope or of the root. Injectable: scoped and transient consumers get their scope's provider,
 * singletons the root's.
 *
 * The provider disposes what it makes: objects with `Symbol.asyncDispose` or `Symbol.dispose`. For a class its first
 * object decides whether its objects have disposers; what factories return is looked at one by one.
 *
 * All methods throw `HOST_PROVIDER_DISPOSED` after disposal, `HOST_DEPENDENCY_CYCLE`, and with `validateScopes` also
 * `HOST_CAPTIVE_DEPENDENCY` and `HOST_SCOPED_FROM_ROOT`; errors of constructors and factories pass through unchanged and
 * are not remembered.
 */
export interface ServiceProvider {
  /** The last registration of `service`, or `undefined` when there is none. */
  getService<T>(service: ServiceIdentifier<T>): T | undefined;
  /**
   * The last registration of `service`.
   * @throws {HostError} `HOST_SERVICE_NOT_REGISTERED` with the dependency path.
   */
  getRequiredService<T>(service: ServiceIdentifier<T>): T;
  /** All registrations of `service` in registration order. */
  getServices<T>(service: ServiceIdentifier<T>): readonly T[];
  /** As {@link getService}, under a key. `null` and `undefined` ask for the unkeyed service. */
  getKeyedService<T>(service: ServiceIdentifier<T>, key: ServiceKey): T | undefined;
  /** As {@link getRequiredService}, under a key. */
  getRequiredKeyedService<T>(service: ServiceIdentifier<T>, key: ServiceKey): T;
  /** All registrations under that very key; with `anyKey`, those of every key, wildcard registrations excluded. */
  getKeyedServices<T>(service: ServiceIdentifier<T>, key: ServiceKey): readonly T[];
  /** Whether `service` could be asked for; nothing is constructed. */
  isService(service: ServiceIdentifier, key?: ServiceKey): boolean;
  /** Opens a scope that may be disposed synchronously. Scopes are siblings: none owns another. */
  createScope(): ServiceScope;
  /** Opens a scope for `await using`. */
  createAsyncScope(): AsyncServiceScope;
}

/** The scoped services of one operation. Asynchronous disposal is preferred: a synchronous one cannot wait. */
export interface AsyncServiceScope extends AsyncDisposable {
  /** The provider whose scoped services belong to this scope. */
  readonly services: ServiceProvider;
  /**
   * Disposes what was made in this scope in exact reverse order of creation, one after the other. A failing disposer
   * does not stop the others: one error is rethrown as itself, several as an `AggregateError`. Idempotent.
   */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A scope that may also be disposed synchronously. */
export interface ServiceScope extends AsyncServiceScope, Disposable {
  /**
   * As the asynchronous disposal, without waiting.
   * @throws {HostError} `HOST_ASYNC_DISPOSAL_REQUIRED` naming each service that has an asynchronous disposer only.
   */
  [Symbol.dispose](): void;
}

/** Opens scopes; a singleton that every consumer may hold. */
export interface ServiceScopeFactory {
  createScope(): ServiceScope;
  createAsyncScope(): AsyncServiceScope;
}

/** The provider without a scope: owner of all singletons. Open scopes are not disposed with it. */
export type RootServiceProvider = ServiceProvider & ServiceScope;

/** Injects the provider of the current scope (for singletons: the root). */
export const ServiceProvider: Token<ServiceProvider> = token('ServiceProvider');

/** Injects the factory of scopes. */
export const ServiceScopeFactory: Token<ServiceScopeFactory> = token('ServiceScopeFactory');
