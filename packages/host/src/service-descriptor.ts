/** A registration as data: what is provided, how it is made, how long it lives; and the functions that make one. */

import { HostError } from './errors.js';
import {
  describeService,
  type CheckedClass,
  type ConcreteClass,
  type Dependency,
  type ResolvedTuple,
  type ServiceIdentifier,
  type ServiceKey,
} from './tokens.js';
import type { ServiceProvider } from './service-provider.js';

/** One per provider, one per scope, or one per resolution. */
export type ServiceLifetime = 'singleton' | 'scoped' | 'transient';

/** A factory that declares what it needs, so that the graph is known before anything is made. */
export interface DependencyFactory<T, D extends readonly unknown[] = readonly Dependency[]> {
  readonly deps: D;
  readonly create: (...dependencies: ResolvedTuple<D>) => T;
  /** Called instead of the object's own disposer when its owner is disposed. */
  readonly dispose?: (service: T) => void | PromiseLike<void>;
}

/** A factory that takes what it needs from the provider of the resolving scope; the graph does not see into it. */
export type ProviderFactory<T> = (provider: ServiceProvider, key?: ServiceKey) => T;

/** How the object of a registration comes to be. */
export type Implementation =
  | { readonly kind: 'class'; readonly class: ConcreteClass; readonly deps: readonly Dependency[] }
  | {
      readonly kind: 'dependencyFactory';
      readonly factory: DependencyFactory<unknown>;
      readonly deps: readonly Dependency[];
    }
  | { readonly kind: 'providerFactory'; readonly factory: ProviderFactory<unknown> }
  | { readonly kind: 'instance'; readonly instance: unknown };

/** One registration. Immutable; the same descriptor may stand in several collections. */
export interface ServiceDescriptor {
  readonly service: ServiceIdentifier;
  /** `undefined` for an unkeyed registration. */
  readonly key: ServiceKey;
  readonly lifetime: ServiceLifetime;
  readonly implementation: Implementation;
  /** What tells this registration apart in a list: the class, or the factory itself. */
  readonly identity: unknown;
}

// In both interfaces factories stand before classes: only then does the compiler know the parameter of an inline function.

/** The forms in which a service is registered or described. `R` is what the call returns. */
export interface RegisterService<R> {
  /** An opaque factory provides `service`. */
  <T>(service: ServiceIdentifier<T>, factory: ProviderFactory<T>): R;
  /** A factory with a dependency tuple provides `service`. */
  <T, const D extends readonly Dependency[]>(service: ServiceIdentifier<T>, factory: DependencyFactory<T, D>): R;
  /** The class provides `service`. */
  <T, C extends ConcreteClass<T>>(service: ServiceIdentifier<T>, implementation: C & CheckedClass<C>): R;
  /** The class provides itself. */
  <C extends ConcreteClass>(implementation: C & CheckedClass<C>): R;
}

/** As {@link RegisterService}, under a key. */
export interface RegisterKeyedService<R> {
  <T>(service: ServiceIdentifier<T>, key: ServiceKey, factory: ProviderFactory<T>): R;
  <T, const D extends readonly Dependency[]>(
    service: ServiceIdentifier<T>,
    key: ServiceKey,
    factory: DependencyFactory<T, D>,
  ): R;
  <T, C extends ConcreteClass<T>>(
    service: ServiceIdentifier<T>,
    key: ServiceKey,
    implementation: C & CheckedClass<C>,
  ): R;
  <C extends ConcreteClass>(implementation: C & CheckedClass<C>, key: ServiceKey): R;
}

/** What may stand in the place of an implementation, once the types have been checked. */
export type AnyImplementation = ConcreteClass | DependencyFactory<unknown> | ProviderFactory<unknown>;

/**
 * Builds a descriptor.
 * @throws {HostError} `HOST_INVALID_REGISTRATION` when nothing can be made from what is given.
 */
export function describeRegistration(
  lifetime: ServiceLifetime,
  target: { readonly service: ServiceIdentifier; readonly key?: ServiceKey },
  implementation: AnyImplementation = target.service as ConcreteClass,
): ServiceDescriptor {
  const built = toImplementation(target.service, implementation);
  const identity = built.kind === 'class' ? built.class : implementation;
  return { service: target.service, key: target.key ?? undefined, lifetime, implementation: built, identity };
}

/** A descriptor of a ready object. It is a singleton that the container never disposes. */
export function describeInstance<T>(service: ServiceIdentifier<T>, instance: T, key?: ServiceKey): ServiceDescriptor {
  const identity = (instance as object | null)?.constructor ?? instance;
  return {
    service,
    key: key ?? undefined,
    lifetime: 'singleton',
    implementation: { kind: 'instance', instance },
    identity,
  };
}

function toImplementation(service: ServiceIdentifier, given: AnyImplementation): Implementation {
  if (isClass(given)) {
    const deps = (given as { readonly inject?: readonly Dependency[] }).inject;
    if (deps === undefined && given.length > 0) throw missingInject(service, given);
    return { kind: 'class', class: given, deps: deps ?? [] };
  }
  if (typeof given === 'function') return { kind: 'providerFactory', factory: given };
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- what JavaScript passes is not what types promise
  if (typeof given?.create === 'function') {
    return { kind: 'dependencyFactory', factory: given, deps: given.deps };
  }
  throw new HostError(
    'HOST_INVALID_REGISTRATION',
    `${describeService(service, undefined)} is registered without a class or factory that makes it. ` +
      'A token needs one as second argument: a class, a function of the provider, or { deps, create }.',
  );
}

function missingInject(service: ServiceIdentifier, implementation: ConcreteClass): HostError {
  return new HostError(
    'HOST_INVALID_REGISTRATION',
    `${implementation.name} (registered for ${describeService(service, undefined)}) has a constructor with ` +
      `${implementation.length} parameter(s), but no static inject that lists one dependency per parameter.`,
  );
}

/** Classes have a prototype that cannot be replaced; functions and arrow functions do not. */
export function isClass(value: unknown): value is ConcreteClass {
  if (typeof value !== 'function') return false;
  return Object.getOwnPropertyDescriptor(value, 'prototype')?.writable === false || 'inject' in value;
}
