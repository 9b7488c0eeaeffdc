/** What all scopes of one provider share: the graph, the compiled accessors and the checks. */

import { AccessorCompiler, type Accessor } from './accessor.js';
import { CallSiteGraph, describeSite, type CallSite } from './call-site.js';
import { HostAggregateError, HostError } from './errors.js';
import { LifetimeCheck, scopedFromRoot } from './lifetime-check.js';
import { ProviderScope } from './provider-scope.js';
import type { ServiceDescriptor } from './service-descriptor.js';
import type { ServiceProviderOptions, ServiceScope, ServiceScopeFactory } from './service-provider.js';
import type { ServiceIdentifier, ServiceKey } from './tokens.js';

/** Built once per provider. Internal: scopes are its only callers. */
export class ServiceProviderEngine {
  readonly root: ProviderScope;
  readonly scopeFactory: ServiceScopeFactory;
  #isDisposed = false;
  readonly #graph: CallSiteGraph;
  readonly #compiler: AccessorCompiler;
  readonly #check: LifetimeCheck | undefined;
  readonly #accessors = new Map<ServiceIdentifier, Accessor>();
  readonly #keyed = new Map<ServiceIdentifier, Map<ServiceKey, Accessor>>();
  readonly #lists = new Map<ServiceIdentifier, Map<ServiceKey, Accessor>>();

  constructor(descriptors: readonly ServiceDescriptor[], options: ServiceProviderOptions) {
    this.#graph = new CallSiteGraph(descriptors);
    this.root = new ProviderScope(this, this.#accessors);
    this.#compiler = new AccessorCompiler(this.root);
    this.#check = options.validateScopes === true ? new LifetimeCheck() : undefined;
    this.scopeFactory = {
      createScope: () => this.createScope(),
      createAsyncScope: () => this.createScope(),
    };
    if (options.validateOnBuild === true) this.#validate();
  }

  /** The accessor of an unkeyed service; `undefined` when it is not registered. */
  realize(service: ServiceIdentifier): Accessor | undefined {
    const site = this.#graph.findService(service, undefined);
    if (site === undefined) return undefined;
    const accessor = this.#prepare(site);
    this.#accessors.set(service, accessor);
    return accessor;
  }

  realizeKeyed(service: ServiceIdentifier, key: ServiceKey): Accessor | undefined {
    const known = this.#keyed.get(service)?.get(key);
    if (known !== undefined) return known;
    const site = this.#graph.findService(service, key);
    return site === undefined ? undefined : remember(this.#keyed, service, key, this.#prepare(site));
  }

  realizeList(service: ServiceIdentifier, key: ServiceKey): Accessor {
    const known = this.#lists.get(service)?.get(key);
    return known ?? remember(this.#lists, service, key, this.#prepare(this.#graph.getList(service, key)));
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** From here on nothing is resolved any more, in no scope. */
  close(): void {
    this.#isDisposed = true;
    this.#accessors.clear();
  }

  has(service: ServiceIdentifier, key: ServiceKey): boolean {
    return this.#graph.has(service, key);
  }

  createScope(): ServiceScope {
    if (this.#isDisposed) {
      throw new HostError('HOST_PROVIDER_DISPOSED', 'A scope was asked for after the provider had been disposed.');
    }
    return new ProviderScope(this, this.#accessors);
  }

  #prepare(site: CallSite): Accessor {
    const accessor = this.#compiler.compile(site);
    if (this.#check === undefined) return accessor;
    this.#check.assertNoCaptive(site);
    const scopedPath = this.#check.findScoped(site);
    if (scopedPath === undefined) return accessor;
    return (scope) => {
      if (scope === this.root) throw scopedFromRoot(scopedPath);
      return accessor(scope);
    };
  }

  #validate(): void {
    const errors: HostError[] = [];
    this.#graph.visitAll(
      (site) => this.#check?.assertNoCaptive(site),
      (descriptor, error) => errors.push(registrationFault(descriptor, error)),
    );
    if (errors.length === 0) return;
    const details = errors.map((error) => `\n  ${error.message}`).join('');
    const message = `${errors.length} registration(s) cannot work:${details}`;
    throw new HostAggregateError('HOST_REGISTRATIONS_INVALID', errors, message);
  }
}

function remember(
  cache: Map<ServiceIdentifier, Map<ServiceKey, Accessor>>,
  service: ServiceIdentifier,
  key: ServiceKey,
  accessor: Accessor,
): Accessor {
  const known = cache.get(service);
  if (known === undefined) cache.set(service, new Map([[key, accessor]]));
  else known.set(key, accessor);
  return accessor;
}

function registrationFault(descriptor: ServiceDescriptor, cause: unknown): HostError {
  const code = cause instanceof HostError ? cause.code : 'HOST_INVALID_REGISTRATION';
  const path = cause instanceof HostError ? cause.path : [];
  const name = describeSite({ descriptor, key: descriptor.key });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new HostError(code, `${descriptor.lifetime} ${name}: ${reason}`, { path, cause });
}
