/** What the services of a collection hold, and which short-lived service a long-lived one gets hold of through them. */
import type { CallFact, Span, Value } from '../../model/facts.js';
import { hostedServiceOf } from './entry-points.js';
import { collectionsOf, isSameService, keyText, type Collection, type Registration } from './collections.js';
import { outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { returnsOf, type Written } from '../resolve/definitions.js';
import { evaluate, lineageOf } from '../resolve/evaluate.js';
import { calledFunction } from '../resolve/called-functions.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** One dependency as it is written at its consumer. */
export interface Dependency {
  readonly token: TokenIdentity;
  readonly key?: string;
  /** Asked for under the key under which its consumer is registered. */
  readonly inheritsKey?: true;
  readonly many: boolean;
  readonly file: LinkedFile;
  readonly span: Span;
}

export interface CaptivePath {
  /** The long-lived service. */
  readonly holder: Registration;
  /** Where it takes the first link. */
  readonly dependency: Dependency;
  /** Registrations from the first dependency to the scoped one. */
  readonly chain: readonly Registration[];
}

/** Every way by which a singleton gets hold of a scoped service, in order of registration. */
export function captivePaths(model: ProjectModel): readonly CaptivePath[] {
  return model.remember('captive paths', 'all', [], () =>
    collectionsOf(model).flatMap((collection) => captivesIn(model, collection)),
  );
}

function captivesIn(model: ProjectModel, collection: Collection): CaptivePath[] {
  return collection.registrations.flatMap((holder) => {
    if (holder.lifetime !== 'singleton') return [];
    return dependenciesOf(model, holder).flatMap((dependency) => {
      const chain = wayToScoped(model, collection, { dependency, seen: new Set() });
      return chain && !isForwarded(model, holder, chain) ? [{ holder, dependency, chain }] : [];
    });
  });
}

/** A factory that only hands on a hosted service registered elsewhere: the lifetime written there is what is wrong. */
function isForwarded(model: ProjectModel, holder: Registration, chain: readonly Registration[]): boolean {
  return (
    holder.method.hosted === true &&
    holder.implementation.kind !== 'class' &&
    isHostedClass(model, madeClass(model, chain[0]!))
  );
}

interface Search {
  readonly dependency: Dependency;
  readonly seen: Set<Registration>;
}

function wayToScoped(
  model: ProjectModel,
  collection: Collection,
  { dependency, seen }: Search,
): readonly Registration[] | undefined {
  if (model.configuration.neverCapture.includes(dependency.token.name)) return undefined;
  const answers = answersTo(collection, dependency);
  const ways = answers.map((registration) => wayThrough(model, collection, { registration, seen }));
  // One request is answered by one of these; only when all of them are short-lived is it certain. A list holds them all.
  return dependency.many || ways.every(Boolean) ? ways.find(Boolean) : undefined;
}

function wayThrough(
  model: ProjectModel,
  collection: Collection,
  { registration, seen }: { registration: Registration; seen: Set<Registration> },
): readonly Registration[] | undefined {
  if (seen.has(registration)) return undefined;
  if (registration.lifetime === 'scoped') return [registration];
  if (registration.lifetime === 'singleton') return undefined;
  seen.add(registration);
  for (const dependency of dependenciesOf(model, registration)) {
    const rest = wayToScoped(model, collection, { dependency, seen });
    if (rest) return [registration, ...rest];
  }
  return undefined;
}

/** The registrations that may answer a request: all for a list; else the last certain one and what may replace it. */
function answersTo(collection: Collection, dependency: Dependency): readonly Registration[] {
  const matching = collection.registrations.filter(
    (registration) => !registration.method.hosted && isSameService(registration, dependency),
  );
  if (dependency.many) return matching;
  const last = matching.findLastIndex((registration) => !registration.conditional);
  return matching.slice(Math.max(last, 0));
}

/** What a registration's implementation asks for, in the order it is written. */
export function dependenciesOf(model: ProjectModel, registration: Registration): readonly Dependency[] {
  return askedFor(model, registration).map(({ inheritsKey, ...dependency }) =>
    inheritsKey && registration.key !== undefined ? { ...dependency, key: registration.key } : dependency,
  );
}

function askedFor(model: ProjectModel, registration: Registration): readonly Dependency[] {
  const { implementation } = registration;
  switch (implementation.kind) {
    case 'class':
      return injectedInto(model, implementation.entity);
    case 'tuple':
      return implementation.dependencies.flatMap((value) => dependencyAt(model, implementation.place, value));
    case 'function':
      return resolvedBy(model, { place: placeIn(implementation.file, implementation.function), provider: 0, depth: 0 });
    default:
      return [];
  }
}

/** The entries of `static inject`, of the class or the nearest base that has it. */
function injectedInto(model: ProjectModel, entity: ClassEntity): readonly Dependency[] {
  return model.remember('injected', entity.class, [], () => {
    for (const owner of lineageOf(model, entity)) {
      const list = owner.kind === 'class' ? listOf(owner) : undefined;
      if (owner.kind !== 'class' || !list) continue;
      return listItems(model, list.place, list.value).flatMap(({ at, value, span }) =>
        dependencyAt(model, at, value, { file: owner.file, span }),
      );
    }
    return [];
  });
}

/** What a class lists as `inject`, in a field or behind a getter. */
function listOf(owner: ClassEntity): Written | undefined {
  const { file, class: fact } = owner;
  const field = fact.fields.find((candidate) => candidate.static && candidate.name === 'inject');
  if (field?.initial) return { place: placeIn(file, staticInitializer(owner)), value: field.initial };
  const getter = fact.methods.find(
    ({ name, kind, static: isStatic }) => isStatic && kind === 'get' && name === 'inject',
  );
  const returned = getter ? returnsOf(placeIn(file, getter.function)) : [];
  return returned.length === 1 ? returned[0] : undefined;
}

function staticInitializer(owner: ClassEntity): number {
  const found = owner.file.facts.functions.find(
    (outline) => outline.kind === 'initializer' && outline.class === owner.class.id && outline.static,
  );
  return found?.id ?? owner.class.owner;
}

interface ListItem {
  readonly at: Place;
  readonly value: Value;
  /** Where it is written at the consumer: the spread itself for what a spread brings. */
  readonly span: Span;
}

function listItems(model: ProjectModel, place: Place, value: Value): ListItem[] {
  if (value.kind === 'array') {
    return value.items.flatMap((item) => {
      if (item.kind !== 'spread') return [{ at: place, value: item, span: item.span }];
      return spreadItems(model, place, item.value).map((inner) => ({ ...inner, span: item.span }));
    });
  }
  return spreadItems(model, place, value);
}

/** A list kept in a constant or in a static field of another class. */
function spreadItems(model: ProjectModel, place: Place, value: Value): ListItem[] {
  if (value.kind === 'member') {
    const owner = evaluate(model, place, value.object);
    if (owner.kind !== 'class') return [];
    for (const member of lineageOf(model, owner)) {
      const field =
        member.kind === 'class'
          ? member.class.fields.find((candidate) => candidate.static && candidate.name === value.name)
          : undefined;
      if (member.kind === 'class' && field?.initial)
        return listItems(model, placeIn(member.file, staticInitializer(member)), field.initial);
    }
    return [];
  }
  if (value.kind !== 'name') return [];
  const binding = place.file.facts.bindings[value.binding];
  const declared = binding?.from ? model.resolveDeclaration(place.file, binding.from) : undefined;
  if (declared)
    return declared.value.kind === 'name'
      ? spreadItems(model, placeIn(declared.file, 0), declared.value)
      : listItems(model, placeIn(declared.file, 0), declared.value);
  const [held] = binding?.values ?? [];
  return binding?.constant && held ? listItems(model, placeIn(place.file, binding.owner), held) : [];
}

/** Where a dependency is written at its consumer, which need not be where its token is. */
interface WrittenAt {
  readonly file: LinkedFile;
  readonly span: Span;
}

/** A token, or a wrapper around one: `many(T)`, `optional(T)`, `keyed(T, key)`. */
function dependencyAt(model: ProjectModel, place: Place, value: Value, at?: WrittenAt): Dependency[] {
  const { file, span } = at ?? { file: place.file, span: value.span };
  if (value.kind === 'call') {
    const call = place.file.facts.calls[value.call]!;
    const [inner, second] = call.arguments;
    const wrapper = calledName(call.callee);
    if (!inner || !['many', 'optional', 'keyed', 'inheritedKey'].includes(wrapper)) return [];
    const [wrapped] = dependencyAt(model, place, inner, { file, span });
    if (!wrapped) return [];
    if (wrapper === 'many') return [{ ...wrapped, many: true }];
    if (wrapper === 'optional') return [wrapped];
    if (wrapper === 'inheritedKey') return [{ ...wrapped, inheritsKey: true }];
    const key = keyText(model, place, second);
    return key === undefined ? [] : [{ ...wrapped, key }];
  }
  const token = identityOf(model, place, value);
  return token ? [{ token, many: false, file, span }] : [];
}

const RESOLVERS: Readonly<Record<string, { readonly many: boolean; readonly keyed: boolean }>> = {
  getService: { many: false, keyed: false },
  getRequiredService: { many: false, keyed: false },
  getServices: { many: true, keyed: false },
  getKeyedService: { many: false, keyed: true },
  getRequiredKeyedService: { many: false, keyed: true },
  getKeyedServices: { many: true, keyed: true },
};

interface Factory {
  readonly place: Place;
  /** Position of the parameter that is the provider. */
  readonly provider: number;
  /** How many functions have handed it on. */
  readonly depth: number;
}

/** How far a provider is followed that a factory hands to other functions. */
const MAX_DELEGATIONS = 4;

/** What a factory asks the provider for that it is handed; what it asks a scope of its own for is its own business. */
function resolvedBy(model: ProjectModel, { place, provider: at, depth }: Factory): readonly Dependency[] {
  const { facts } = place.file;
  const provider = outlineAt(place).parameters[at]?.binding;
  if (provider === undefined) return [];
  return withNested(facts, place.function).flatMap((id) =>
    (indexOf(facts).callsByOwner.get(id) ?? []).flatMap((call): readonly Dependency[] => {
      const handed = call.arguments.findIndex((value) => value.kind === 'name' && value.binding === provider);
      if (handed === -1) return resolutionOf(model, placeIn(place.file, id), { call, provider });
      const called = depth < MAX_DELEGATIONS ? calledFunction(model, place.file, call) : undefined;
      if (!called) return [];
      const delegate = placeIn(called.file, called.outline.id);
      return resolvedBy(model, { place: delegate, provider: handed, depth: depth + 1 });
    }),
  );
}

/** What one call on the provider asks for. */
function resolutionOf(
  model: ProjectModel,
  place: Place,
  { call, provider }: { readonly call: CallFact; readonly provider: number },
): readonly Dependency[] {
  const { callee } = call;
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.binding !== provider) return [];
  const how = Object.hasOwn(RESOLVERS, callee.name) ? RESOLVERS[callee.name] : undefined;
  const [token, key] = call.arguments;
  const [wanted] = how && token ? dependencyAt(model, place, token, { file: place.file, span: call.span }) : [];
  if (!how || !wanted) return [];
  const keyed = how.keyed ? keyText(model, place, key) : undefined;
  return [{ ...wanted, many: how.many, ...(keyed === undefined ? {} : { key: keyed }) }];
}

/** The class that a registration makes, where it can be told. */
export function madeClass(model: ProjectModel, registration: Registration): ClassEntity | undefined {
  const { implementation } = registration;
  if (implementation.kind === 'class') return implementation.entity;
  const { call, place, method } = registration;
  const value = call.arguments[method.token];
  const entity = value && evaluate(model, place, value);
  return entity?.kind === 'class' ? entity : undefined;
}

function isHostedClass(model: ProjectModel, entity: ClassEntity | undefined): boolean {
  return entity !== undefined && hostedServiceOf(model, entity) !== undefined;
}
