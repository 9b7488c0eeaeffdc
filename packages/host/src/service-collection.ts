/** The list of registrations an application writes down before its provider is built. */

import { HostError } from './errors.js';
import type { HostedServiceFactory } from './hosted-service.js';
import { HostedService } from './hosted-service.js';
import { OptionsBuilder, type OptionsClass } from './options.js';
import { ServiceProviderEngine } from './provider-engine.js';
import {
  describeInstance,
  describeRegistration,
  isClass,
  type AnyImplementation,
  type DependencyFactory,
  type RegisterKeyedService,
  type RegisterService,
  type ServiceDescriptor,
  type ServiceLifetime,
} from './service-descriptor.js';
import type { RootServiceProvider, ServiceProviderOptions } from './service-provider.js';
import {
  describeService,
  type CheckedClass,
  type ConcreteClass,
  type Dependency,
  type ServiceIdentifier,
  type ServiceKey,
} from './tokens.js';

type Registered = Pick<ServiceDescriptor, 'service' | 'key'>;
type Use<R> = (descriptor: ServiceDescriptor) => R;

/**
 * Registrations in order. All `add…` methods append; resolving one service takes its last registration, resolving a list
 * takes all of them in this order. Every method throws `HOST_COLLECTION_FROZEN` once the collection is read-only, and
 * `HOST_INVALID_REGISTRATION` for a registration from which nothing can be made.
 */
export class ServiceCollection implements Iterable<ServiceDescriptor> {
  readonly #descriptors: ServiceDescriptor[] = [];
  /** What is registered, by service, key and identity: an answer in constant time for the `try…` methods. */
  readonly #known = new Map<ServiceIdentifier, Map<ServiceKey, Set<unknown>>>();
  #readOnly = false;

  readonly addSingleton: RegisterService<this> = register('singleton', (descriptor) => this.add(descriptor));
  readonly addScoped: RegisterService<this> = register('scoped', (descriptor) => this.add(descriptor));
  readonly addTransient: RegisterService<this> = register('transient', (descriptor) => this.add(descriptor));

  readonly addKeyedSingleton: RegisterKeyedService<this> = registerKeyed('singleton', (added) => this.add(added));
  readonly addKeyedScoped: RegisterKeyedService<this> = registerKeyed('scoped', (added) => this.add(added));
  readonly addKeyedTransient: RegisterKeyedService<this> = registerKeyed('transient', (added) => this.add(added));

  readonly tryAddSingleton: RegisterService<this> = register('singleton', (added) => this.tryAdd(added));
  readonly tryAddScoped: RegisterService<this> = register('scoped', (added) => this.tryAdd(added));
  readonly tryAddTransient: RegisterService<this> = register('transient', (added) => this.tryAdd(added));

  readonly tryAddKeyedSingleton: RegisterKeyedService<this> = registerKeyed('singleton', (added) => this.tryAdd(added));
  readonly tryAddKeyedScoped: RegisterKeyedService<this> = registerKeyed('scoped', (added) => this.tryAdd(added));
  readonly tryAddKeyedTransient: RegisterKeyedService<this> = registerKeyed('transient', (added) => this.tryAdd(added));

  get size(): number {
    return this.#descriptors.length;
  }

  get isReadOnly(): boolean {
    return this.#readOnly;
  }

  [Symbol.iterator](): IterableIterator<ServiceDescriptor> {
    return this.#descriptors.values();
  }

  /** Appends a registration made by {@link serviceDescriptors}. */
  add(descriptor: ServiceDescriptor): this {
    this.#assertWritable();
    this.#descriptors.push(descriptor);
    this.#remember(descriptor);
    return this;
  }

  /** Appends a ready object as a singleton. The container never disposes it. */
  addInstance<T>(service: ServiceIdentifier<T>, instance: NoInfer<T>): this {
    return this.add(describeInstance(service, instance));
  }

  /** Appends a ready object as a singleton under a key. The container never disposes it. */
  addKeyedInstance<T>(service: ServiceIdentifier<T>, key: ServiceKey, instance: NoInfer<T>): this {
    return this.add(describeInstance(service, instance, key));
  }

  /** Appends unless the service (with this key) is registered already. */
  tryAdd(descriptor: ServiceDescriptor): this {
    this.#assertWritable();
    return this.#identitiesOf(descriptor) === undefined ? this.add(descriptor) : this;
  }

  /**
   * Appends unless the list of that service has an entry of the same implementation already.
   * @throws {HostError} `HOST_INDISTINGUISHABLE_IMPLEMENTATION` when the implementation is the service itself.
   */
  tryAddEnumerable(descriptor: ServiceDescriptor): this {
    this.#assertWritable();
    if (descriptor.identity === descriptor.service) throw indistinguishable(descriptor);
    const isKnown = this.#identitiesOf(descriptor)?.has(descriptor.identity) === true;
    return isKnown ? this : this.add(descriptor);
  }

  /** Removes the first registration of the service (with this key) and appends the given one. */
  replace(descriptor: ServiceDescriptor): this {
    this.#assertWritable();
    const index = this.#descriptors.findIndex((other) => isSame(other, descriptor));
    if (index !== -1) this.#keep(this.#descriptors.toSpliced(index, 1));
    return this.add(descriptor);
  }

  /** Removes all registrations of the service under `key`; without a key, all unkeyed ones. */
  removeAll(service: ServiceIdentifier, key?: ServiceKey): this {
    this.#assertWritable();
    const target = { service, key: key ?? undefined };
    this.#keep(this.#descriptors.filter((descriptor) => !isSame(descriptor, target)));
    return this;
  }

  /**
   * Registers a class (or what a factory makes) as a hosted service: a singleton that the host starts in registration
   * order and stops in reverse. The same class, or the same factory, registered twice is one service that starts once.
   * It is registered under {@link HostedService} only: a registration of the class itself is another instance.
   */
  addHostedService(factory: HostedServiceFactory): this;
  addHostedService<const D extends readonly Dependency[]>(factory: DependencyFactory<HostedService, D>): this;
  addHostedService<C extends ConcreteClass<HostedService>>(service: C & CheckedClass<C>): this;
  /** As above, with the class that tells this registration apart stated beside the factory that makes the object. */
  addHostedService<T extends HostedService>(identity: ConcreteClass<T>, factory: HostedServiceFactory<T>): this;
  addHostedService<T extends HostedService, const D extends readonly Dependency[]>(
    identity: ConcreteClass<T>,
    factory: DependencyFactory<T, D>,
  ): this;
  addHostedService(...given: readonly unknown[]): this {
    const identity = given[0];
    const implementation = (given[1] ?? given[0]) as AnyImplementation;
    const described = describeRegistration('singleton', { service: HostedService }, implementation);
    return this.tryAddEnumerable({ ...described, identity: isClass(identity) ? identity : described.identity });
  }

  /** Appends a step that fills the (default or named) options of this class; steps run in the order they were added. */
  configure<T extends object>(options: OptionsClass<T>, configure: (options: T) => void, name = ''): this {
    this.addOptions(options, name).configure(configure);
    return this;
  }

  /** Registers an options class and returns what adds steps and validations to it. */
  addOptions<T extends object>(options: OptionsClass<T>, name = ''): OptionsBuilder<T> {
    return new OptionsBuilder(this, options, name);
  }

  /** From here on every change throws. */
  makeReadOnly(): void {
    this.#readOnly = true;
  }

  /**
   * Builds a provider of what is registered now; later changes do not reach it.
   * @throws {HostAggregateError} `HOST_REGISTRATIONS_INVALID` with one error per faulty registration, in registration
   * order, when `validateOnBuild` is on.
   */
  buildServiceProvider(options: ServiceProviderOptions = {}): RootServiceProvider {
    return new ServiceProviderEngine([...this.#descriptors], options).root;
  }

  #identitiesOf({ service, key }: Registered): ReadonlySet<unknown> | undefined {
    return this.#known.get(service)?.get(key);
  }

  #remember({ service, key, identity }: ServiceDescriptor): void {
    let keys = this.#known.get(service);
    if (keys === undefined) this.#known.set(service, (keys = new Map<ServiceKey, Set<unknown>>()));
    const identities = keys.get(key);
    if (identities === undefined) keys.set(key, new Set([identity]));
    else identities.add(identity);
  }

  #keep(descriptors: readonly ServiceDescriptor[]): void {
    this.#descriptors.length = 0;
    this.#known.clear();
    for (const descriptor of descriptors) this.add(descriptor);
  }

  #assertWritable(): void {
    if (!this.#readOnly) return;
    throw new HostError('HOST_COLLECTION_FROZEN', 'The service collection is read-only: its host has been built.');
  }
}

function isSame(a: Registered, b: Registered): boolean {
  return a.service === b.service && a.key === b.key;
}

function indistinguishable(descriptor: ServiceDescriptor): HostError {
  const name = describeService(descriptor.service, descriptor.key);
  return new HostError(
    'HOST_INDISTINGUISHABLE_IMPLEMENTATION',
    `${name} cannot be added to its own list: the implementation has to be told apart from the service.`,
  );
}

/** Descriptors for `add`, `tryAdd`, `tryAddEnumerable` and `replace`. */
export const serviceDescriptors: {
  readonly singleton: RegisterService<ServiceDescriptor>;
  readonly scoped: RegisterService<ServiceDescriptor>;
  readonly transient: RegisterService<ServiceDescriptor>;
  readonly keyedSingleton: RegisterKeyedService<ServiceDescriptor>;
  readonly keyedScoped: RegisterKeyedService<ServiceDescriptor>;
  readonly keyedTransient: RegisterKeyedService<ServiceDescriptor>;
  readonly instance: typeof describeInstance;
} = {
  singleton: register('singleton', (descriptor) => descriptor),
  scoped: register('scoped', (descriptor) => descriptor),
  transient: register('transient', (descriptor) => descriptor),
  keyedSingleton: registerKeyed('singleton', (descriptor) => descriptor),
  keyedScoped: registerKeyed('scoped', (descriptor) => descriptor),
  keyedTransient: registerKeyed('transient', (descriptor) => descriptor),
  instance: describeInstance,
};

function register<R>(lifetime: ServiceLifetime, use: Use<R>): RegisterService<R> {
  return (service: ServiceIdentifier, implementation?: unknown) =>
    use(describeRegistration(lifetime, { service }, implementation as AnyImplementation | undefined));
}

function registerKeyed<R>(lifetime: ServiceLifetime, use: Use<R>): RegisterKeyedService<R> {
  return (service: ServiceIdentifier, key: ServiceKey, implementation?: unknown) =>
    use(describeRegistration(lifetime, { service, key }, implementation as AnyImplementation | undefined));
}
