/** Turns call sites into functions that produce their services: the only code that runs on every resolution. */

import type { CallSite, ServiceSite } from './call-site.js';
import { describeSite } from './call-site.js';
import { isDisposable } from './disposal.js';
import { HostError } from './errors.js';
import type { ProviderScope } from './provider-scope.js';

/** Produces the service of one call site for the scope that asks. */
export type Accessor = (scope: ProviderScope) => unknown;

/** Compiles call sites of one root provider; each site has one accessor, hence one place that remembers its object. */
export class AccessorCompiler {
  readonly #accessors = new Map<CallSite, Accessor>();
  readonly #root: ProviderScope;
  #nextSlot = 0;

  constructor(root: ProviderScope) {
    this.#root = root;
  }

  /** The accessor of `site`, the same at every call. */
  compile(site: CallSite): Accessor {
    let accessor = this.#accessors.get(site);
    if (accessor === undefined) this.#accessors.set(site, (accessor = this.#build(site)));
    return accessor;
  }

  #build(site: CallSite): Accessor {
    switch (site.kind) {
      case 'constant':
        return () => site.value;
      case 'provider':
        return (scope) => scope;
      case 'scopeFactory':
        return () => this.#root.scopeFactory;
      case 'list':
        return this.#keep(site.lifetime, this.#buildList(site.items), () => 'a list of services');
      case 'service': {
        if (site.descriptor.implementation.kind === 'instance') return this.#buildInstance(site);
        return this.#keep(site.descriptor.lifetime, this.#buildCreation(site), () => describeSite(site));
      }
    }
  }

  #buildInstance(site: ServiceSite): Accessor {
    const { implementation } = site.descriptor;
    const value = implementation.kind === 'instance' ? implementation.instance : undefined;
    return () => value;
  }

  #buildList(items: readonly ServiceSite[]): Accessor {
    const accessors = items.map((item) => this.compile(item));
    return (scope) => accessors.map((accessor) => accessor(scope));
  }

  #keep(lifetime: 'singleton' | 'scoped' | 'transient', create: Accessor, name: () => string): Accessor {
    if (lifetime === 'transient') return create;
    return lifetime === 'singleton' ? keepInRoot(create, this.#root, name) : keepInScope(create, this.#nextSlot++);
  }

  #buildCreation(site: ServiceSite): Accessor {
    const { implementation } = site.descriptor;
    const deps = site.deps.map((dep) => this.compile(dep));
    switch (implementation.kind) {
      case 'class':
        return construct(implementation.class as new (...args: unknown[]) => object, deps);
      case 'dependencyFactory': {
        const { factory } = implementation;
        const call = (...args: unknown[]): unknown => required((factory.create as Callable)(...args), site);
        return owned((scope) => call(...deps.map((dep) => dep(scope))), factory.dispose);
      }
      case 'providerFactory': {
        const { factory } = implementation;
        return owned((scope) => required(factory(scope, site.key), site), undefined);
      }
      case 'instance':
        return () => implementation.instance;
    }
  }
}

type Callable = (...args: unknown[]) => unknown;

/** A singleton is made by and for the root, whichever scope asks first. */
function keepInRoot(create: Accessor, root: ProviderScope, name: () => string): Accessor {
  let value: unknown;
  let running = false;
  const first = (): unknown => {
    if (running) throw reentered(name());
    running = true;
    try {
      value = create(root);
    } finally {
      running = false;
    }
    return value;
  };
  return () => (value === undefined ? first() : value);
}

function keepInScope(create: Accessor, slot: number): Accessor {
  return (scope) => {
    const known = scope.instances[slot];
    if (known !== undefined) return known;
    return (scope.instances[slot] = create(scope));
  };
}

// One closure per small arity: a spread or an array per construction would cost more than the construction.
function construct(type: new (...args: unknown[]) => object, deps: readonly Accessor[]): Accessor {
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

function owned(create: Accessor, dispose: ((service: unknown) => void | PromiseLike<void>) | undefined): Accessor {
  if (dispose === undefined) return (scope) => ownIfDisposable(scope, create(scope));
  return (scope) => {
    const service = create(scope);
    scope.own({ [Symbol.asyncDispose]: async () => dispose(service) });
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
