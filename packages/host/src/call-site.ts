/**
 * The dependency graph as data: which registration answers a request, and what it needs in turn. Built on demand and
 * remembered; nothing is constructed here. Cycles and missing services are found while building.
 */

import type { Accessor } from './accessor.js';
import { HostError } from './errors.js';
import type { ServiceDescriptor, ServiceLifetime } from './service-descriptor.js';
import { ServiceProvider, ServiceScopeFactory } from './service-provider.js';
import {
  anyKey,
  DependencyWrapper,
  describeDependency,
  describeService,
  type Dependency,
  type ServiceIdentifier,
  type ServiceKey,
} from './tokens.js';

/** How one request is answered. */
export type CallSite = ConstantSite | BuiltInSite | ServiceSite | ListSite;

export interface ConstantSite {
  readonly kind: 'constant';
  readonly value: unknown;
}

export interface BuiltInSite {
  readonly kind: 'provider' | 'scopeFactory';
}

/** What the compiler keeps with a site that has an object to remember. */
interface Compiled {
  accessor: Accessor | undefined;
}

/** A registration, asked for by `key` (which a wildcard registration does not know beforehand). */
export interface ServiceSite extends Compiled {
  readonly kind: 'service';
  readonly descriptor: ServiceDescriptor;
  readonly key: ServiceKey;
  readonly deps: readonly CallSite[];
}

/** A list; it lives as long as its shortest-lived element. */
export interface ListSite extends Compiled {
  readonly kind: 'list';
  readonly items: readonly ServiceSite[];
  readonly lifetime: ServiceLifetime;
}

/** One request on the way to the current one, as errors print it. */
interface PathStep {
  readonly service: ServiceIdentifier;
  readonly key: ServiceKey;
  readonly isList: boolean;
  readonly label: string;
}

type Path = readonly PathStep[];

/** The name of a site's service, with implementation where that is another class. */
export function describeSite(site: Pick<ServiceSite, 'descriptor' | 'key'>): string {
  const { service, implementation } = site.descriptor;
  const name = describeService(service, site.key);
  if (implementation.kind !== 'class' || implementation.class === service) return name;
  return `${name} (${implementation.class.name})`;
}

/** A registration and its sites, as far as they have been asked for. */
interface Registration {
  readonly descriptor: ServiceDescriptor;
  site: ServiceSite | undefined;
  /** A wildcard registration has one site per key that it was asked for by. */
  siteByKey: Map<ServiceKey, ServiceSite> | undefined;
}

/** Answers requests with call sites for a fixed list of registrations. */
export class CallSiteGraph {
  readonly #all: readonly Registration[];
  readonly #registrations = new Map<ServiceIdentifier, Registration[]>();
  readonly #lists = new Map<ServiceIdentifier, Map<ServiceKey, ListSite>>();

  constructor(descriptors: readonly ServiceDescriptor[]) {
    this.#all = descriptors.map((descriptor) => ({ descriptor, site: undefined, siteByKey: undefined }));
    for (const registration of this.#all) {
      const known = this.#registrations.get(registration.descriptor.service);
      if (known === undefined) this.#registrations.set(registration.descriptor.service, [registration]);
      else known.push(registration);
    }
  }

  /** The site of a single service; `undefined` when nothing is registered for it. */
  findService(service: ServiceIdentifier, key: ServiceKey, path: Path = []): CallSite | undefined {
    if (key === anyKey) throw anyKeyQuery(service);
    const builtIn = key === undefined || key === null ? findBuiltIn(service) : undefined;
    if (builtIn !== undefined) return builtIn;
    const registration = this.#findRegistration(service, key);
    if (registration === undefined) return undefined;
    const normalized = key ?? undefined;
    const known = findSite(registration, normalized);
    if (known !== undefined) return known;
    const label = describeSite({ descriptor: registration.descriptor, key: normalized });
    assertNoCycle(path, { service, key: normalized, isList: false, label });
    return this.#getSite(registration, normalized, path);
  }

  /** The site of the list of a service, empty when nothing is registered for it. */
  getList(service: ServiceIdentifier, key: ServiceKey, path: Path = []): ListSite {
    const normalized = key ?? undefined;
    let known = this.#lists.get(service);
    if (known === undefined) this.#lists.set(service, (known = new Map<ServiceKey, ListSite>()));
    let list = known.get(normalized);
    if (list === undefined) known.set(normalized, (list = this.#buildList(service, normalized, path)));
    return list;
  }

  /** The site of each registration in order, for validation on build; what keeps it from being built goes to `onError`. */
  visitAll(visit: (site: ServiceSite) => void, onError: (descriptor: ServiceDescriptor, error: unknown) => void): void {
    for (const registration of this.#all) {
      const { descriptor } = registration;
      try {
        visit(this.#getSite(registration, descriptor.key, []));
      } catch (error) {
        onError(descriptor, error);
      }
    }
  }

  /** Whether a request would be answered; nothing is built. */
  has(service: ServiceIdentifier, key: ServiceKey): boolean {
    if ((key === undefined || key === null) && findBuiltIn(service) !== undefined) return true;
    return this.#findRegistration(service, key) !== undefined;
  }

  #findRegistration(service: ServiceIdentifier, key: ServiceKey): Registration | undefined {
    const registered = this.#registrations.get(service);
    if (registered === undefined) return undefined;
    const normalized = key ?? undefined;
    const exact = registered.findLast(({ descriptor }) => descriptor.key === normalized);
    if (exact !== undefined || normalized === undefined) return exact;
    return registered.findLast(({ descriptor }) => descriptor.key === anyKey);
  }

  #buildList(service: ServiceIdentifier, key: ServiceKey, path: Path): ListSite {
    const registered = this.#registrations.get(service) ?? [];
    const chosen = registered.filter(({ descriptor }) =>
      key === anyKey ? descriptor.key !== undefined && descriptor.key !== anyKey : descriptor.key === key,
    );
    const step: PathStep = { service, key, isList: true, label: `many(${describeService(service, key)})` };
    assertNoCycle(path, step);
    const longer = [...path, step];
    const items = chosen.map((registration) => this.#getSite(registration, registration.descriptor.key, longer));
    return { kind: 'list', items, lifetime: shortestLifetime(items), accessor: undefined };
  }

  #getSite(registration: Registration, key: ServiceKey, path: Path): ServiceSite {
    const known = findSite(registration, key);
    if (known !== undefined) return known;
    const site = this.#buildSite(registration.descriptor, key, path);
    if (registration.descriptor.key === anyKey) (registration.siteByKey ??= new Map()).set(key, site);
    else registration.site = site;
    return site;
  }

  #buildSite(descriptor: ServiceDescriptor, key: ServiceKey, path: Path): ServiceSite {
    const { implementation, service } = descriptor;
    if (!('deps' in implementation)) return { kind: 'service', descriptor, key, deps: [], accessor: undefined };
    const step: PathStep = { service, key, isList: false, label: describeSite({ descriptor, key }) };
    const longer = [...path, step];
    const deps = implementation.deps.map((dependency) => this.#getDependency(dependency, key, longer));
    return { kind: 'service', descriptor, key, deps, accessor: undefined };
  }

  #getDependency(dependency: Dependency, consumerKey: ServiceKey, path: Path): CallSite {
    const site = this.#findDependency(dependency, consumerKey, path);
    if (site === undefined) throw missing(dependency, path);
    return site;
  }

  #findDependency(dependency: Dependency, consumerKey: ServiceKey, path: Path): CallSite | undefined {
    if (!(dependency instanceof DependencyWrapper)) return this.findService(dependency, undefined, path);
    const { kind, target } = dependency;
    if (kind === 'serviceKey') return { kind: 'constant', value: consumerKey };
    if (kind === 'optional') {
      const site = this.#findDependency(target!, consumerKey, path);
      return site ?? { kind: 'constant', value: dependency.fallback };
    }
    if (kind === 'many') {
      const inner = unwrapKey(target!, consumerKey);
      return this.getList(inner.service, inner.key, path);
    }
    const { service, key } = unwrapKey(dependency, consumerKey);
    return this.findService(service, key, path);
  }
}

function findSite(registration: Registration, key: ServiceKey): ServiceSite | undefined {
  return registration.descriptor.key === anyKey ? registration.siteByKey?.get(key) : registration.site;
}

function unwrapKey(
  dependency: Dependency,
  consumerKey: ServiceKey,
): { readonly service: ServiceIdentifier; readonly key: ServiceKey } {
  if (!(dependency instanceof DependencyWrapper)) return { service: dependency, key: undefined };
  const { target, kind } = dependency;
  if (target === undefined || target instanceof DependencyWrapper || (kind !== 'keyed' && kind !== 'inheritedKey')) {
    throw new HostError(
      'HOST_INVALID_REGISTRATION',
      `${describeDependency(dependency)} cannot stand here: many() takes a service or keyed(service, key).`,
    );
  }
  return { service: target, key: kind === 'keyed' ? dependency.key : consumerKey };
}

function findBuiltIn(service: ServiceIdentifier): BuiltInSite | undefined {
  if (service === ServiceProvider) return { kind: 'provider' };
  if (service === ServiceScopeFactory) return { kind: 'scopeFactory' };
  return undefined;
}

function shortestLifetime(items: readonly ServiceSite[]): ServiceLifetime {
  if (items.some((item) => item.descriptor.lifetime === 'transient')) return 'transient';
  return items.some((item) => item.descriptor.lifetime === 'scoped') ? 'scoped' : 'singleton';
}

function missing(dependency: Dependency, path: Path): HostError {
  const name = describeDependency(dependency);
  const steps = [...path.map((step) => step.label), name];
  const consumer = steps.at(-2) ?? name;
  return new HostError(
    'HOST_SERVICE_NOT_REGISTERED',
    `${name} is not registered, but ${consumer} needs it: ${steps.join(' → ')}.`,
    { path: steps },
  );
}

// By service, not by registration: a registration that needs its own service is a circle even where another one answers.
function assertNoCycle(path: Path, next: PathStep): void {
  const start = path.findIndex(
    (step) => step.service === next.service && step.key === next.key && step.isList === next.isList,
  );
  if (start === -1) return;
  const steps = [...path.slice(start), next].map((step) => step.label);
  throw new HostError(
    'HOST_DEPENDENCY_CYCLE',
    `${steps[0]} depends on itself: ${steps.join(' → ')}. Break the circle by injecting a factory or splitting a service.`,
    { path: steps },
  );
}

function anyKeyQuery(service: ServiceIdentifier): HostError {
  return new HostError(
    'HOST_ANY_KEY_QUERY',
    `${describeService(service, undefined)} cannot be asked for by anyKey: name one key, or ask for the list.`,
  );
}
