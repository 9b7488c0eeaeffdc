/**
 * The dependency graph as data: which registration answers a request, and what it needs in turn. Built on demand and
 * remembered; nothing is constructed here. Cycles and missing services are found while building.
 */

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

/** A registration, asked for by `key` (which a wildcard registration does not know beforehand). */
export interface ServiceSite {
  readonly kind: 'service';
  readonly descriptor: ServiceDescriptor;
  readonly key: ServiceKey;
  readonly deps: readonly CallSite[];
}

/** A list; it lives as long as its shortest-lived element. */
export interface ListSite {
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

/** Answers requests with call sites for a fixed list of registrations. */
export class CallSiteGraph {
  readonly #registrations = new Map<ServiceIdentifier, ServiceDescriptor[]>();
  readonly #sites = new Map<ServiceDescriptor, ServiceSite>();
  /** A wildcard registration has one site per key that it was asked for by. */
  readonly #wildcardSites = new Map<ServiceDescriptor, Map<ServiceKey, ServiceSite>>();
  readonly #lists = new Map<ServiceIdentifier, Map<ServiceKey, ListSite>>();

  constructor(descriptors: readonly ServiceDescriptor[]) {
    for (const descriptor of descriptors) {
      const known = this.#registrations.get(descriptor.service);
      if (known === undefined) this.#registrations.set(descriptor.service, [descriptor]);
      else known.push(descriptor);
    }
  }

  /** The site of a single service; `undefined` when nothing is registered for it. */
  findService(service: ServiceIdentifier, key: ServiceKey, path: Path = []): CallSite | undefined {
    if (key === anyKey) throw anyKeyQuery(service);
    const builtIn = key === undefined || key === null ? findBuiltIn(service) : undefined;
    if (builtIn !== undefined) return builtIn;
    const descriptor = this.#findDescriptor(service, key);
    if (descriptor === undefined) return undefined;
    const normalized = key ?? undefined;
    const known = this.#findSite(descriptor, normalized);
    if (known !== undefined) return known;
    const label = describeSite({ descriptor, key: normalized });
    assertNoCycle(path, { service, key: normalized, isList: false, label });
    return this.#getSite(descriptor, normalized, path);
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

  /** The site of one registration, for validation on build. */
  getRegistered(descriptor: ServiceDescriptor): ServiceSite {
    return this.#getSite(descriptor, descriptor.key, []);
  }

  /** Whether a request would be answered; nothing is built. */
  has(service: ServiceIdentifier, key: ServiceKey): boolean {
    if (key === undefined || key === null) {
      if (findBuiltIn(service) !== undefined) return true;
    }
    return this.#findDescriptor(service, key) !== undefined;
  }

  #findDescriptor(service: ServiceIdentifier, key: ServiceKey): ServiceDescriptor | undefined {
    const registered = this.#registrations.get(service);
    if (registered === undefined) return undefined;
    const normalized = key ?? undefined;
    const exact = registered.findLast((descriptor) => descriptor.key === normalized);
    if (exact !== undefined || normalized === undefined) return exact;
    return registered.findLast((descriptor) => descriptor.key === anyKey);
  }

  #buildList(service: ServiceIdentifier, key: ServiceKey, path: Path): ListSite {
    const registered = this.#registrations.get(service) ?? [];
    const chosen = registered.filter((descriptor) =>
      key === anyKey ? descriptor.key !== undefined && descriptor.key !== anyKey : descriptor.key === key,
    );
    const step: PathStep = { service, key, isList: true, label: `many(${describeService(service, key)})` };
    assertNoCycle(path, step);
    const longer = [...path, step];
    const items = chosen.map((descriptor) => this.#getSite(descriptor, descriptor.key, longer));
    return { kind: 'list', items, lifetime: shortestLifetime(items) };
  }

  #getSite(descriptor: ServiceDescriptor, key: ServiceKey, path: Path): ServiceSite {
    const known = this.#findSite(descriptor, key);
    if (known !== undefined) return known;
    const site = this.#buildSite(descriptor, key, path);
    if (descriptor.key !== anyKey) this.#sites.set(descriptor, site);
    else this.#rememberWildcard(descriptor, key, site);
    return site;
  }

  #findSite(descriptor: ServiceDescriptor, key: ServiceKey): ServiceSite | undefined {
    return descriptor.key === anyKey ? this.#wildcardSites.get(descriptor)?.get(key) : this.#sites.get(descriptor);
  }

  #rememberWildcard(descriptor: ServiceDescriptor, key: ServiceKey, site: ServiceSite): void {
    const known = this.#wildcardSites.get(descriptor);
    if (known === undefined) this.#wildcardSites.set(descriptor, new Map([[key, site]]));
    else known.set(key, site);
  }

  #buildSite(descriptor: ServiceDescriptor, key: ServiceKey, path: Path): ServiceSite {
    const { implementation, service } = descriptor;
    if (!('deps' in implementation)) return { kind: 'service', descriptor, key, deps: [] };
    const step: PathStep = { service, key, isList: false, label: describeSite({ descriptor, key }) };
    const longer = [...path, step];
    const deps = implementation.deps.map((dependency) => this.#getDependency(dependency, key, longer));
    return { kind: 'service', descriptor, key, deps };
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
      const site = this.#findDependency(target as Dependency, consumerKey, path);
      return site ?? { kind: 'constant', value: dependency.fallback };
    }
    if (kind === 'many') {
      const inner = unwrapKey(target as Dependency, consumerKey);
      return this.getList(inner.service, inner.key, path);
    }
    const { service, key } = unwrapKey(dependency, consumerKey);
    return this.findService(service, key, path);
  }
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
