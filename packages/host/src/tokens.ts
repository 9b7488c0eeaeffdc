/**
 * What can stand in a dependency tuple: classes, tokens and the wrappers `many`, `optional`, `keyed`, `inheritedKey` and
 * `serviceKey`, together with the types that check such a tuple against a constructor.
 */

declare const provides: unique symbol;

/** A name for a service that has no class of its own: an interface, a function, a value. Identity counts, not the name. */
export class Token<out T> {
  declare readonly [provides]: T;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Makes a {@link Token}. Two tokens of the same name are different services. */
export function token<T>(name: string): Token<T> {
  return new Token<T>(name);
}

/** Any class, abstract ones included. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only `any` accepts constructors of every parameter list
export type AnyClass<T = unknown> = abstract new (...args: any[]) => T;

/** Any class that can be constructed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only `any` accepts constructors of every parameter list
export type ConcreteClass<T = unknown> = new (...args: any[]) => T;

/** What a service is asked for by: a class or a {@link Token}. */
export type ServiceIdentifier<T = unknown> = AnyClass<T> | Token<T>;

/** A key of keyed services. Objects are compared by identity; `null` and `undefined` mean "not keyed". */
export type ServiceKey = string | number | boolean | symbol | bigint | object | null | undefined;

/** The wildcard: a registration under it answers every key that has no registration of its own. */
export const anyKey: unique symbol = Symbol('anyKey');

/** How a wrapper in a dependency tuple is resolved; made by {@link many}, {@link optional}, {@link keyed} and others. */
export class DependencyWrapper<out T> {
  declare readonly [provides]: T;

  constructor(
    readonly kind: 'many' | 'optional' | 'keyed' | 'inheritedKey' | 'serviceKey',
    readonly target: Dependency | undefined,
    readonly key: ServiceKey,
    readonly fallback: unknown,
  ) {}
}

/** An entry of a dependency tuple. */
export type Dependency<T = unknown> = ServiceIdentifier<T> | DependencyWrapper<T>;

/** All registrations of a service (or of `keyed(T, key)`) in registration order; an empty list when there are none. */
export function many<T>(target: Dependency<T>): DependencyWrapper<readonly T[]> {
  return new DependencyWrapper('many', target, undefined, undefined);
}

/** The service when it is registered, otherwise `undefined`. */
export function optional<T>(target: Dependency<T>): DependencyWrapper<T | undefined>;
/** The service when it is registered, otherwise `fallback`. */
export function optional<T, F>(target: Dependency<T>, fallback: F): DependencyWrapper<T | F>;
export function optional<T>(target: Dependency<T>, fallback?: unknown): DependencyWrapper<T | undefined> {
  return new DependencyWrapper('optional', target, undefined, fallback);
}

/** The service registered under `key`. An unkeyed registration never answers; `null` asks for the unkeyed one. */
export function keyed<T>(target: ServiceIdentifier<T>, key: ServiceKey): DependencyWrapper<T> {
  return new DependencyWrapper('keyed', target, key, undefined);
}

/** The service registered under the key by which the consumer itself was asked for. */
export function inheritedKey<T>(target: ServiceIdentifier<T>): DependencyWrapper<T> {
  return new DependencyWrapper('inheritedKey', target, undefined, undefined);
}

/** The key by which the consumer itself was asked for; `undefined` for an unkeyed consumer. */
export function serviceKey<K extends ServiceKey = ServiceKey>(): DependencyWrapper<K> {
  return new DependencyWrapper('serviceKey', undefined, undefined, undefined);
}

/** What an entry of a dependency tuple resolves to. */
export type Resolved<D> =
  D extends DependencyWrapper<infer T>
    ? T
    : D extends Token<infer T>
      ? T
      : D extends abstract new (...args: never) => infer T
        ? T
        : never;

/** What a dependency tuple resolves to, entry by entry. */
export type ResolvedTuple<D extends readonly unknown[]> = { -readonly [I in keyof D]: Resolved<D[I]> };

/** What a class says it needs: its `static inject` tuple, or nothing. */
export type InjectOf<C> = C extends { readonly inject: infer D extends readonly unknown[] } ? D : readonly [];

/**
 * `unknown` when the `static inject` tuple of `C` fits its constructor entry by entry; otherwise a type that no class
 * has, whose name reaches the compiler's message.
 */
export type CheckedClass<C extends AnyClass> =
  ResolvedTuple<InjectOf<C>> extends ConstructorParameters<C>
    ? unknown
    : {
        'static inject (declared "as const") must list the constructor parameters': {
          constructorTakes: ConstructorParameters<C>;
          injectResolvesTo: ResolvedTuple<InjectOf<C>>;
        };
      };

/** The constructor parameters of `C` after those that its `static inject` tuple names. */
export type RestArguments<C extends AnyClass> =
  ConstructorParameters<C> extends readonly [...ResolvedTuple<InjectOf<C>>, ...infer Rest] ? Rest : never;

/** As {@link CheckedClass}, for a tuple that may name only the first parameters. */
export type CheckedPrefix<C extends AnyClass> = [RestArguments<C>] extends [never]
  ? {
      'static inject (declared "as const") must list the first constructor parameters': {
        constructorTakes: ConstructorParameters<C>;
        injectResolvesTo: ResolvedTuple<InjectOf<C>>;
      };
    }
  : unknown;

/** The name of a dependency as messages print it. */
export function describeDependency(dependency: Dependency | undefined): string {
  if (!(dependency instanceof DependencyWrapper)) return describeService(dependency, undefined);
  const target = describeDependency(dependency.target);
  switch (dependency.kind) {
    case 'keyed':
      return `keyed(${target}, ${describeKey(dependency.key)})`;
    case 'serviceKey':
      return 'serviceKey()';
    default:
      return `${dependency.kind}(${target})`;
  }
}

/** The name of a service as messages print it, with its key if it has one. */
export function describeService(service: ServiceIdentifier | undefined, key: ServiceKey): string {
  const name = service === undefined ? 'undefined' : service.name || '(anonymous class)';
  return key === undefined || key === null ? name : `${name} [key ${describeKey(key)}]`;
}

/** The name of the class of an object, as messages print it. */
export function describeObject(object: object): string {
  const { constructor } = object as { readonly constructor?: { readonly name?: string } };
  return constructor?.name ?? 'object';
}

function describeKey(key: ServiceKey): string {
  if (key === anyKey) return 'anyKey';
  if (typeof key === 'string') return `'${key}'`;
  if (typeof key === 'function') return key.name;
  return typeof key === 'object' && key !== null ? `(${describeObject(key)})` : String(key);
}
