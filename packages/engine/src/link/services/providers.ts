/**
 * What the modules of a decorated container provide: every entry of their `providers` and `controllers`. Which module sees
 * which provider is left out: where that would matter, several answer to one token, and none of them is taken for certain.
 */
import type { Span } from '../../model/facts.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { listedIn, modulesOf, type DecoratedModule } from './decorated-modules.js';
import {
  definitionOf,
  itemsOf,
  objectBehind,
  propertyOf,
  returnsOf,
  type ListItem,
  type Written,
  type WrittenObject,
} from '../resolve/definitions.js';
import { classKey, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { scopeOfClass, writtenScope, type DecoratedFramework, type WrittenScope } from './written-scopes.js';

/** One way in which the container makes what a token stands for. */
export interface Provider {
  readonly token: TokenIdentity;
  readonly makes: Making;
  /** What decides its lifetime: the provider object, else the class; undefined for the default. */
  readonly scope?: WrittenScope;
  readonly file: LinkedFile;
  /** The class in the list, or the provider object. */
  readonly span: Span;
}

export type Making =
  | {
      readonly kind: 'class';
      readonly entity: ClassEntity;
      /** Named in a list itself: only then do its enhancers count. */
      readonly listed?: true;
    }
  /** The class is that of what it returns, where it can be told. */
  | {
      readonly kind: 'factory';
      readonly entity?: ClassEntity;
      readonly dependencies: readonly ListItem[];
      /** The factory's own body, where it can be read. */
      readonly place?: Place;
    }
  | { readonly kind: 'alias'; readonly target: Written }
  | { readonly kind: 'value' | 'unknown' };

export interface GlobalEnhancer {
  readonly provider: Provider;
  readonly module: DecoratedModule;
}

export interface Providers {
  /** By the key of their token; different ones only. */
  readonly byToken: ReadonlyMap<string, readonly Provider[]>;
  /** By the key of the class that they make; different ones only. */
  readonly byClass: ReadonlyMap<string, readonly Provider[]>;
  /** Keys of tokens that a list may provide once more where it cannot be followed. */
  readonly uncertain: ReadonlySet<string>;
  /** Keys of the modules that list a class, by the class's key. */
  readonly listedBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly globalEnhancers: readonly GlobalEnhancer[];
}

interface Drafted extends Providers {
  readonly byToken: Map<string, Provider[]>;
  readonly byClass: Map<string, Provider[]>;
  readonly uncertain: Set<string>;
  readonly listedBy: Map<string, Set<string>>;
  readonly globalEnhancers: GlobalEnhancer[];
}

export const DECORATED_FRAMEWORKS: readonly DecoratedFramework[] = FRAMEWORKS.filter(
  (framework): framework is DecoratedFramework => framework.decorated !== undefined,
);

export function providersOf(model: ProjectModel, framework: DecoratedFramework): Providers {
  return model.remember<Providers>('providers', framework, emptyDraft(), () => {
    const draft = emptyDraft();
    for (const module of modulesOf(model, framework)) {
      add(draft, { provider: providerOfClass(model, framework, module.entity), module }, framework);
      for (const list of ['providers', 'controllers']) readList({ model, framework, draft, module }, list);
    }
    return draft;
  });
}

function emptyDraft(): Drafted {
  return { byToken: new Map(), byClass: new Map(), uncertain: new Set(), listedBy: new Map(), globalEnhancers: [] };
}

interface Reading {
  readonly model: ProjectModel;
  readonly framework: DecoratedFramework;
  readonly draft: Drafted;
  readonly module: DecoratedModule;
}

function readList({ model, framework, draft, module }: Reading, list: string): void {
  const tokens: string[] = [];
  for (const item of listedIn(model, module, list)) {
    if (item === 'hidden') {
      for (const key of tokens) draft.uncertain.add(key);
      continue;
    }
    const provider = listedClass(model, framework, item) ?? readProvider(model, framework, item);
    if (!provider) continue;
    add(draft, { provider, module }, framework);
    tokens.push(provider.token.key);
  }
}

function add(draft: Drafted, { provider, module }: GlobalEnhancer, framework: DecoratedFramework): void {
  if (framework.decorated.globalEnhancers.includes(provider.token.key))
    draft.globalEnhancers.push({ provider, module });
  addDifferent(draft.byToken, provider.token.key, provider);
  const { makes } = provider;
  const made = makes.kind === 'class' || makes.kind === 'factory' ? makes.entity : undefined;
  if (!made) return;
  addDifferent(draft.byClass, classKey(made), provider);
  const modules = draft.listedBy.get(classKey(made));
  if (modules) modules.add(classKey(module.entity));
  else draft.listedBy.set(classKey(made), new Set([classKey(module.entity)]));
}

/** A class may be listed by many modules: that is one way of making it. */
function addDifferent(map: Map<string, Provider[]>, key: string, provider: Provider): void {
  const known = map.get(key);
  if (!known) map.set(key, [provider]);
  else if (!known.some((other) => isSameMaking(other, provider))) known.push(provider);
}

function isSameMaking(left: Provider, right: Provider): boolean {
  if (left.token.key !== right.token.key || left.scope?.lifetime !== right.scope?.lifetime) return false;
  return left.makes.kind === 'class' && right.makes.kind === 'class'
    ? left.makes.entity.class === right.makes.entity.class
    : left.file === right.file && left.span === right.span;
}

/** A class that the container makes as it is decorated. */
export function providerOfClass(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): Provider {
  return {
    token: { key: classKey(entity), name: entity.class.name },
    makes: { kind: 'class', entity },
    scope: scopeOfClass(model, framework, entity),
    file: entity.file,
    span: entity.class.nameSpan,
  };
}

function listedClass(
  model: ProjectModel,
  framework: DecoratedFramework,
  { place, value }: Written,
): Provider | undefined {
  const entity = evaluate(model, place, value);
  if (entity.kind !== 'class') return undefined;
  const provider = providerOfClass(model, framework, entity);
  return { ...provider, makes: { kind: 'class', entity, listed: true }, file: place.file, span: value.span };
}

function readProvider(model: ProjectModel, framework: DecoratedFramework, item: Written): Provider | undefined {
  const { place, value } = item;
  const object = objectBehind(model, item);
  if (object) return readObject(model, framework, object);
  const token = identityOf(model, place, value);
  return token && { token, makes: { kind: 'unknown' }, file: place.file, span: value.span };
}

function readObject(model: ProjectModel, framework: DecoratedFramework, object: WrittenObject): Provider | undefined {
  const provide = propertyOf(model, object, 'provide')?.written;
  const token = provide && identityOf(model, provide.place, provide.value);
  if (!token) return undefined;
  const makes = makingOf(model, object, provide);
  const scope = scopeOfProvider(model, framework, { object, makes });
  return { token, makes, scope, file: object.place.file, span: object.value.span };
}

/** The provider object's scope wins over the class's. */
function scopeOfProvider(
  model: ProjectModel,
  framework: DecoratedFramework,
  { object, makes }: { readonly object: WrittenObject; readonly makes: Making },
): WrittenScope | undefined {
  const said = writtenScope(model, framework.decorated, object);
  const ofClass = makes.kind === 'class' ? scopeOfClass(model, framework, makes.entity) : undefined;
  return said ?? ofClass;
}

function makingOf(model: ProjectModel, object: WrittenObject, token: Written): Making {
  const useClass = propertyOf(model, object, 'useClass')?.written;
  if (useClass) {
    const isChosen = definitionOf(model, useClass).value.kind === 'choice';
    const entity = isChosen ? undefined : evaluate(model, useClass.place, useClass.value);
    return entity?.kind === 'class' ? { kind: 'class', entity } : { kind: 'unknown' };
  }
  const useExisting = propertyOf(model, object, 'useExisting')?.written;
  if (useExisting) return { kind: 'alias', target: useExisting };
  const useFactory = propertyOf(model, object, 'useFactory')?.written;
  if (!useFactory) return { kind: propertyOf(model, object, 'useValue') ? 'value' : 'unknown' };
  const inject = propertyOf(model, object, 'inject')?.written;
  const factory = evaluate(model, useFactory.place, useFactory.value);
  return {
    kind: 'factory',
    entity: classReturned(model, useFactory, token),
    dependencies: inject ? itemsOf(model, inject) : [],
    ...(factory.kind === 'function' ? { place: placeIn(factory.file, factory.outline.id) } : {}),
  };
}

/** A factory for a class makes that class; one for another token makes what it returns. */
function classReturned(model: ProjectModel, factory: Written, token: Written): ClassEntity | undefined {
  const asked = evaluate(model, token.place, token.value);
  if (asked.kind === 'class') return asked;
  const made = evaluate(model, factory.place, factory.value);
  if (made.kind !== 'function') return undefined;
  const [returned, ...others] = returnsOf(placeIn(made.file, made.outline.id));
  if (!returned || others.length > 0 || returned.value.kind === 'choice') return undefined;
  const entity = evaluate(model, returned.place, returned.value);
  return entity.kind === 'instance' && entity.of.kind === 'class' ? entity.of : undefined;
}
