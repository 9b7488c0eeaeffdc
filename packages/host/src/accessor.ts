/** Turns call sites into functions that produce their services: the only code that runs on every resolution. */

import type { CallSite, ServiceSite } from './call-site.js';
import { describeSite } from './call-site.js';
import { FactoryDisposer, isDisposable } from './disposal.js';
import { HostError } from './errors.js';
import type { DependencyFactory, Implementation } from './service-descriptor.js';
import type { ProviderScope } from './provider-scope.js';

/** Produces the service of one call site for the scope that asks. */
export type Accessor = (scope: ProviderScope) => unknown;

/** Compiles call sites of one root provider; each site has one accessor, hence one place that remembers its object. */
export class AccessorCompiler {
  readonly #root: ProviderScope;
  #nextSlot = 0;

  constructor(root: ProviderScope) {
    this.#root = root;
  }

  /** The accessor of `site`; the same at every call where there is an object to remember. */
  compile(site: CallSite): Accessor {
    switch (site.kind) {
      case 'constant':
        return () => site.value;
      case 'provider':
        return (scope) => scope;
      case 'scopeFactory':
        return () => this.#root.scopeFactory;
      case 'list':
        return (site.accessor ??= this.#keep(site.lifetime, this.#buildList(site.items), () => 'a list of services'));
      case 'service':
        return (site.accessor ??= this.#buildService(site));
    }
  }

  #buildService(site: ServiceSite): Accessor {
    const { implementation, lifetime } = site.descriptor;
    if (implementation.kind === 'instance') return () => implementation.instance;
    return this.#keep(lifetime, this.#buildCreation(site, implementation), () => describeSite(site));
  }

  #buildList(items: readonly ServiceSite[]): Accessor {
    const accessors = items.map((item) => this.compile(item));
    return (scope) => accessors.map((accessor) => accessor(scope));
  }

  #keep(lifetime: 'singleton' | 'scoped' | 'transient', create: Accessor, name: () => string): Accessor {
    if (lifetime === 'transient') return create;
    return lifetime === 'singleton' ? keepInRoot(create, this.#root, name) : keepInScope(create, this.#nextSlot++);
  }

  #buildCreation(site: ServiceSite, implementation: Made): Accessor {
    if (implementation.kind === 'providerFactory') {
      const { factory } = implementation;
      return (scope) => ownIfDisposable(scope, required(factory(scope, site.key), site));
    }
    const deps = site.deps.map((dep) => this.compile(dep));
    if (implementation.kind === 'class') return construct(implementation.class as Constructor, deps);
    const { create, dispose } = implementation.factory;
    const call = create;
    return owned((scope) => required(call(...deps.map((dep) => dep(scope))), site), dispose, site);
  }
}

type Made = Exclude<Implementation, { readonly kind: 'instance' }>;
type Constructor = new (...args: unknown[]) => object;

/** A singleton is made by and for the root, whichever scope asks first. */
function keepInRoot(create: Accessor, root: ProviderScope, name: () => string): Accessor {
  let value: unknown;
  let isBeingMade = false;
  return () => {
    if (value !== undefined) return value;
    if (isBeingMade) throw reentered(name());
    isBeingMade = true;
    try {
      return (value = create(root));
    } finally {
      isBeingMade = false;
    }
  };
}

function keepInScope(create: Accessor, slot: number): Accessor {
  return (scope) => {
    const known = scope.instances[slot];
    if (known !== undefined) return known;
    return (scope.instances[slot] = create(scope));
  };
}

// One closure per small arity: a spread or an array per construction would cost more than the construction.
function construct(type: Constructor, deps: readonly Accessor[]): Accessor {
  const [a, b, c, d] = deps as readonly [Accessor, Accessor, Accessor, Accessor];
  const made: MadeByClass = { isDisposable: undefined };
  switch (deps.length) {
    case 0:
      return (scope) => ownByClass(scope, made, new type());
    case 1:
      return (scope) => ownByClass(scope, made, new type(a(scope)));
    case 2:
      return (scope) => ownByClass(scope, made, new type(a(scope), b(scope)));
    case 3:
      return (scope) => ownByClass(scope, made, new type(a(scope), b(scope), c(scope)));
    case 4:
      return (scope) => ownByClass(scope, made, new type(a(scope), b(scope), c(scope), d(scope)));
    default:
      return (scope) => ownByClass(scope, made, new type(...deps.map((dep) => dep(scope))));
  }
}

/** Whether the objects of a class have disposers, once one has been made. */
interface MadeByClass {
  isDisposable: boolean | undefined;
}

// Looking for disposers costs more than most constructions, and a class that has them has them in all its objects: so
// its first object decides, and objects are looked at one by one only where that one is disposable.
function ownByClass(scope: ProviderScope, made: MadeByClass, service: object): object {
  if (made.isDisposable === false) return service;
  const isOwned = isDisposable(service);
  made.isDisposable ??= isOwned;
  return isOwned ? scope.own(service) : service;
}

function ownIfDisposable(scope: ProviderScope, service: unknown): unknown {
  return isDisposable(service) ? scope.own(service) : service;
}

function owned(create: Accessor, dispose: DependencyFactory<unknown>['dispose'], site: ServiceSite): Accessor {
  if (dispose === undefined) return (scope) => ownIfDisposable(scope, create(scope));
  return (scope) => {
    const service = create(scope);
    scope.own(new FactoryDisposer(describeSite(site), () => dispose(service)));
    return service;
  };
}

function required(service: unknown, site: ServiceSite): unknown {
  if (service !== undefined) return service;
  throw new HostError('HOST_FACTORY_RETURNED_NOTHING', `The factory of ${describeSite(site)} returned undefined.`);
}

function reentered(name: string): HostError {
  return new HostError(
    'HOST_SINGLETON_REENTERED',
    `${name} was asked for while its own factory was still running: a cycle that goes through a factory.`,
  );
}
