/** Constructing classes that are not registered, with their dependencies from a provider. */

import {
  DependencyWrapper,
  type CheckedPrefix,
  type ConcreteClass,
  type Dependency,
  type RestArguments,
} from './tokens.js';
import { HostError } from './errors.js';
import type { ServiceProvider } from './service-provider.js';
import type { ServiceIdentifier } from './tokens.js';

/**
 * Constructs a class that need not be registered. Its `static inject` names what comes from `provider`; the constructor
 * parameters after those are given as `rest`. The caller owns the object: the provider does not dispose it.
 * @throws {HostError} `HOST_SERVICE_NOT_REGISTERED` for a missing dependency; errors of the constructor unchanged.
 */
export function createInstance<C extends ConcreteClass>(
  provider: ServiceProvider,
  type: C & CheckedPrefix<C>,
  ...rest: RestArguments<C>
): InstanceType<C> {
  const inject = (type as { readonly inject?: readonly Dependency[] }).inject ?? [];
  const dependencies = inject.map((dependency) => resolveDependency(provider, dependency));
  return new type(...dependencies, ...rest) as InstanceType<C>;
}

/** {@link createInstance} for one class, to be called often. */
export function createFactory<C extends ConcreteClass>(
  type: C & CheckedPrefix<C>,
): (provider: ServiceProvider, ...rest: RestArguments<C>) => InstanceType<C> {
  return (provider, ...rest) => createInstance<C>(provider, type, ...rest);
}

/** The registered service when there is one (the provider owns it), otherwise a new object (the caller owns it). */
export function getServiceOrCreateInstance<C extends ConcreteClass>(
  provider: ServiceProvider,
  type: C & CheckedPrefix<C>,
  ...rest: RestArguments<C>
): InstanceType<C> {
  const registered = provider.getService(type as ServiceIdentifier<InstanceType<C>>);
  return registered ?? createInstance<C>(provider, type, ...rest);
}

function resolveDependency(provider: ServiceProvider, dependency: Dependency): unknown {
  if (!(dependency instanceof DependencyWrapper)) return provider.getRequiredService(dependency);
  const { kind, target, key, fallback } = dependency;
  if (kind === 'keyed') return provider.getRequiredKeyedService(target as ServiceIdentifier, key);
  if (kind === 'many') return resolveMany(provider, target!);
  if (kind === 'optional') return resolveOptional(provider, target!) ?? fallback;
  throw new HostError('HOST_INVALID_REGISTRATION', `${kind}() has a meaning for registered keyed services only.`);
}

function resolveMany(provider: ServiceProvider, target: Dependency): readonly unknown[] {
  if (!(target instanceof DependencyWrapper)) return provider.getServices(target);
  return provider.getKeyedServices(target.target as ServiceIdentifier, target.key);
}

function resolveOptional(provider: ServiceProvider, target: Dependency): unknown {
  if (!(target instanceof DependencyWrapper)) return provider.getService(target);
  if (target.kind === 'keyed') return provider.getKeyedService(target.target as ServiceIdentifier, target.key);
  return resolveDependency(provider, target);
}
