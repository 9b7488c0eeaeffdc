/** What the services of a collection hold, and which short-lived service a long-lived one gets hold of through them. */
import type { Span, Value } from '../../model/facts.js';
import { hostedServiceOf } from './entry-points.js';
import { collectionsOf, isSameService, keyText, type Collection, type Registration } from './collections.js';
import { outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { evaluate, lineageOf } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** One dependency as it is written at its consumer. */
export interface Dependency {
  readonly token: TokenIdentity;
  readonly key?: string;
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
  const { implementation } = registration;
  switch (implementation.kind) {
    case 'class':
      return injectedInto(model, implementation.entity);
    case 'tuple':
      return implementation.dependencies.flatMap((value) => dependencyAt(model, implementation.place, value));
    case 'function':
      return resolvedBy(model, placeIn(implementation.file, implementation.function));
    default:
      return [];
  }
}

/** The entries of `static inject`, of the class or the nearest base that has it. */
function injectedInto(model: ProjectModel, entity: ClassEntity): readonly Dependency[] {
  return model.remember('injected', entity.class, [], () => {
    for (const owner of lineageOf(model, entity)) {
      const field =
        owner.kind === 'class'
          ? owner.class.fields.find((candidate) => candidate.static && candidate.name === 'inject')
          : undefined;
      if (owner.kind !== 'class' || !field?.initial) continue;
      const place = placeIn(owner.file, staticInitializer(owner));
      return listItems(model, place, field.initial).flatMap(({ at, value, span }) =>
        dependencyAt(model, at, value, { file: owner.file, span }),
      );
    }
    return [];
  });
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
    if (!inner || !['many', 'optional', 'keyed'].includes(wrapper)) return [];
    const [wrapped] = dependencyAt(model, place, inner, { file, span });
    if (!wrapped) return [];
    if (wrapper === 'many') return [{ ...wrapped, many: true }];
    if (wrapper === 'optional') return [wrapped];
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

/** What a factory asks the provider for that it is handed; what it asks a scope of its own for is its own business. */
function resolvedBy(model: ProjectModel, place: Place): readonly Dependency[] {
  const { facts } = place.file;
  const provider = outlineAt(place).parameters[0]?.binding;
  if (provider === undefined) return [];
  return withNested(facts, place.function).flatMap((id) =>
    (indexOf(facts).callsByOwner.get(id) ?? []).flatMap((call): Dependency[] => {
      const { callee } = call;
      const how =
        callee.kind === 'member' && Object.hasOwn(RESOLVERS, callee.name) ? RESOLVERS[callee.name] : undefined;
      const [token, key] = call.arguments;
      if (
        !how ||
        !token ||
        callee.kind !== 'member' ||
        callee.object.kind !== 'name' ||
        callee.object.binding !== provider
      )
        return [];
      const [wanted] = dependencyAt(model, placeIn(place.file, id), token, { file: place.file, span: call.span });
      if (!wanted) return [];
      const keyed = how.keyed ? keyText(model, placeIn(place.file, id), key) : undefined;
      return [{ ...wanted, many: how.many, ...(keyed === undefined ? {} : { key: keyed }) }];
    }),
  );
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
