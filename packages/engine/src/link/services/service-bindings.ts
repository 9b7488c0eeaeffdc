/**
 * Bindings of services as the forms of a container's vocabulary write them, from all files of the workspace but tests. Which
 * container a binding is in is left out: where that would matter, several bind one token, and all of them have to agree.
 */
import type { CallFact, Span, Value } from '../../model/facts.js';
import type {
  BindingForm,
  LifetimeReference as LifetimeReference,
  MakesReference as MakesReference,
} from '../../model/container.js';
import type { Lifetime } from '../../model/framework.js';
import { appliedDecorators, type AppliedDecorator } from '../resolve/applied-decorators.js';
import { definitionOf, objectBehind, propertyOf, type Written } from '../resolve/definitions.js';
import { classKey, externalName, lastName, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, callsNamed } from '../resolve/file-index.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isTestFile } from '../resolve/test-files.js';
import {
  containerOptions,
  containerRank,
  importsFramework,
  importsOne,
  slotOf,
  type ContainerRank,
  type LanguageFramework,
  type WrittenArguments,
} from './containers.js';
import { asEntity } from './entry-points.js';

export interface ServiceBinding {
  readonly framework: LanguageFramework;
  readonly token: TokenIdentity;
  readonly key?: string;
  readonly makes: BoundService;
  readonly lifetime: Lifetime | 'unknown';
  /** Whether it stands in a container that was made inside another one. */
  readonly rank: ContainerRank | 'unknown';
  readonly file: LinkedFile;
  /** Where the lifetime is written, or the binding. */
  readonly span: Span;
}

export type BoundService =
  | { readonly kind: 'class'; readonly entity: ClassEntity }
  | { readonly kind: 'factory'; readonly place: Place }
  | { readonly kind: 'value'; readonly written: Written }
  | { readonly kind: 'alias'; readonly token: TokenIdentity }
  | { readonly kind: 'unknown' };

type FormOf<F extends BindingForm['form']> = Extract<BindingForm, { readonly form: F }>;

/** All bindings of a framework's containers by the key of their token, in order of files. */
export function bindingsByToken(
  model: ProjectModel,
  framework: LanguageFramework,
): ReadonlyMap<string, readonly ServiceBinding[]> {
  return model.remember('bindings by token', framework.name, new Map<string, readonly ServiceBinding[]>(), () => {
    const byToken = new Map<string, ServiceBinding[]>();
    for (const binding of serviceBindings(model, framework)) {
      const known = byToken.get(binding.token.key);
      if (known) known.push(binding);
      else byToken.set(binding.token.key, [binding]);
    }
    return byToken;
  });
}

export function serviceBindings(model: ProjectModel, framework: LanguageFramework): readonly ServiceBinding[] {
  return model.gather(`bindings of ${framework.name}`, importsOne(framework), (file) =>
    isTestFile(model.source.root, file.path) ? [] : bindingsIn(model, framework, file),
  );
}

function bindingsIn(model: ProjectModel, framework: LanguageFramework, file: LinkedFile): readonly ServiceBinding[] {
  const reading = { model, framework, file };
  return framework.language.bindings.flatMap((form) => {
    switch (form.form) {
      case 'decorator':
        return file.facts.classes.flatMap((fact) => decoratedBindings(reading, form, asEntity(file, fact)));
      case 'call':
        return callsNamed(file.facts, [form.method]).flatMap((call) => calledBinding(reading, form, call) ?? []);
      case 'chain':
        return callsNamed(file.facts, form.starts).flatMap((call) => chainedBinding(reading, form, call) ?? []);
      case 'map':
        return callsNamed(file.facts, [form.method]).flatMap((call) => mappedBindings(reading, form, call));
    }
  });
}

interface Reading {
  readonly model: ProjectModel;
  readonly framework: LanguageFramework;
  readonly file: LinkedFile;
}

/** The class under its own token and those that the decorator names. */
function decoratedBindings(
  { model, framework, file }: Reading,
  form: FormOf<'decorator'>,
  entity: ClassEntity,
): readonly ServiceBinding[] {
  const all = appliedDecorators(model, file, entity.class.decorators);
  const applied = all.find(({ name }) => name === form.name);
  if (!applied) return [];
  const own = lifetimeSaid(model, applied, form.lifetimes);
  if (own === undefined && form.isSilent) return [];
  const said = own ?? lifetimeSaidBeside(model, framework, all);
  const others = (form.tokens ?? []).flatMap((slot) => {
    const written = slotOf(model, applied, slot);
    return written ? (identityOf(model, written.place, written.value) ?? []) : [];
  });
  const itself = { key: classKey(entity), name: entity.class.name };
  return [itself, ...others].map((token) => ({
    framework,
    token,
    makes: { kind: 'class', entity },
    lifetime: said ?? framework.language.defaultLifetime,
    rank: 'unknown',
    file,
    span: applied.written.span,
  }));
}

/** What another of the class's decorators says. */
function lifetimeSaidBeside(
  model: ProjectModel,
  { language }: LanguageFramework,
  applied: readonly AppliedDecorator[],
): Lifetime | 'unknown' | undefined {
  for (const decorator of applied) {
    const form = language.bindings.find((one) => one.form === 'decorator' && one.name === decorator.name);
    const said = form?.form === 'decorator' ? lifetimeSaid(model, decorator, form.lifetimes) : undefined;
    if (said) return said;
  }
  return undefined;
}

/** The rank of a call's receiver; undefined where it is no container of the framework, as far as can be told. */
function receiverRank({ model, framework, file }: Reading, call: CallFact): ServiceBinding['rank'] | undefined {
  const place = placeIn(file, call.owner);
  if (call.callee.kind !== 'member') {
    // A registrar that a callback was handed: `new ContainerModule((bind) => …)`.
    const isHanded = call.callee.kind === 'name' && file.facts.bindings[call.callee.binding]?.kind === 'parameter';
    return isHanded && importsFramework(file, framework) ? 'unknown' : undefined;
  }
  const receiver = { place, value: call.callee.object };
  const rank = containerRank(model, framework, receiver);
  if (rank) return rank;
  const entity = evaluate(model, place, receiver.value);
  const isForeign = entity.kind === 'external' || entity.kind === 'instance' || entity.kind === 'function';
  const isOwn = entity.kind === 'instance' && entity.of.kind === 'class';
  return (isForeign && !isOwn) || !importsFramework(file, framework) ? undefined : 'unknown';
}

function calledBinding(reading: Reading, form: FormOf<'call'>, call: CallFact): ServiceBinding | undefined {
  const { model, framework, file } = reading;
  const rank = receiverRank(reading, call);
  const place = placeIn(file, call.owner);
  const wanted = call.arguments[form.token];
  const token = rank !== undefined && wanted ? identityOf(model, place, wanted) : undefined;
  if (rank === undefined || !wanted || !token) return undefined;
  const value = call.arguments[form.from] ?? wanted;
  const makes = form.members
    ? boundByObject(model, { place, value }, form.members)
    : boundService(model, { place, value }, form.makes);
  const said = lifetimeSaid(model, { place, arguments: call.arguments }, form.lifetimes);
  const lifetime = said ?? (makes.kind === 'value' ? 'singleton' : framework.language.defaultLifetime);
  return { framework, token, makes, lifetime, rank, file, span: nameSpan(call) };
}

function boundByObject(
  model: ProjectModel,
  written: Written,
  members: Readonly<Record<string, MakesReference>>,
): BoundService {
  const object = objectBehind(model, written);
  if (!object) return boundService(model, written, 'class');
  for (const [member, makes] of Object.entries(members)) {
    const found = propertyOf(model, object, member)?.written;
    if (found) return boundService(model, found, makes);
  }
  return { kind: 'unknown' };
}

function boundService(model: ProjectModel, written: Written, makes: MakesReference | undefined): BoundService {
  const { place, value } = written;
  switch (makes) {
    case 'class':
    case 'token itself': {
      const entity = evaluate(model, place, value);
      return entity.kind === 'class' ? { kind: 'class', entity } : { kind: 'unknown' };
    }
    case 'factory': {
      const entity = evaluate(model, place, value);
      return entity.kind === 'function'
        ? { kind: 'factory', place: placeIn(entity.file, entity.outline.id) }
        : { kind: 'unknown' };
    }
    case 'alias': {
      const token = identityOf(model, place, value);
      return token ? { kind: 'alias', token } : { kind: 'unknown' };
    }
    case 'value':
      return { kind: 'value', written };
    default:
      return { kind: 'unknown' };
  }
}

/** `bind(T)` with the calls that follow it. */
function chainedBinding(reading: Reading, form: FormOf<'chain'>, start: CallFact): ServiceBinding | undefined {
  const { model, framework, file } = reading;
  const rank = receiverRank(reading, start);
  const place = placeIn(file, start.owner);
  const wanted = start.arguments[form.token];
  const token = rank !== undefined && wanted ? identityOf(model, place, wanted) : undefined;
  const links = linksAfter(file, start).filter((call) => Object.hasOwn(form.links, calledName(call.callee)));
  if (rank === undefined || !wanted || !token || links.length === 0) return undefined;
  let makes: BoundService = { kind: 'unknown' };
  let said: { readonly lifetime: Lifetime | 'unknown'; readonly span: Span } | undefined;
  let key: string | undefined;
  for (const call of links) {
    const link = form.links[calledName(call.callee)]!;
    const value = link.from === undefined ? wanted : call.arguments[link.from];
    if (link.makes && value) makes = boundService(model, { place, value }, link.makes);
    const lifetime = link.lifetimes && lifetimeSaid(model, { place, arguments: call.arguments }, link.lifetimes);
    if (lifetime) said = { lifetime, span: nameSpan(call) };
    const name = link.key === undefined ? undefined : call.arguments[link.key];
    if (name) key = identityOf(model, place, name)?.key ?? '?';
  }
  const lifetime =
    said?.lifetime ?? lifetimeOfClass(model, framework, { file, makes }) ?? defaultLifetime(model, framework);
  const span = said?.span ?? nameSpan(start);
  return { framework, token, ...(key === undefined ? {} : { key }), makes, lifetime, rank, file, span };
}

/** The calls chained to a call, nearest first. */
function linksAfter({ facts }: LinkedFile, start: CallFact): readonly CallFact[] {
  const { chained } = indexOf(facts);
  const links: CallFact[] = [];
  for (let call = chained.get(start.id); call && links.length < 16; call = chained.get(call.id)) links.push(call);
  return links;
}

/** What the class's decorator says, where bindings read it. */
function lifetimeOfClass(
  model: ProjectModel,
  framework: LanguageFramework,
  { file, makes }: Pick<ServiceBinding, 'file' | 'makes'>,
): Lifetime | 'unknown' | undefined {
  const reads = framework.language.bindingsReadDecorators;
  if (!reads || makes.kind !== 'class') return undefined;
  const version = model.majorVersionOf(file, reads.package);
  if (version !== undefined && version < reads.since) return undefined;
  const { file: declared, class: fact } = makes.entity;
  const said = lifetimeSaidBeside(model, framework, appliedDecorators(model, declared, fact.decorators));
  return said && version === undefined ? 'unknown' : said;
}

/** What containers of the workspace are made to use where nothing is written; unknown where they differ. */
function defaultLifetime(model: ProjectModel, framework: LanguageFramework): Lifetime | 'unknown' {
  const { defaultAt, defaultLifetime: usual } = framework.language;
  if (!defaultAt) return usual;
  const said = new Set(
    containerOptions(model, framework, defaultAt.at).map((written) =>
      written ? wordAt(model, written, defaultAt.words) : usual,
    ),
  );
  const [only, ...others] = said;
  return others.length > 0 ? 'unknown' : (only ?? usual);
}

/** `{ name: asClass(C).singleton() }`, or `'name', asClass(C)`. */
function mappedBindings(reading: Reading, form: FormOf<'map'>, call: CallFact): readonly ServiceBinding[] {
  const { model, framework, file } = reading;
  const place = placeIn(file, call.owner);
  const [first, second] = call.arguments;
  const rank =
    call.callee.kind === 'member'
      ? (containerRank(model, framework, { place, value: call.callee.object }) ?? 'unknown')
      : 'unknown';
  const named = (name: string, value: Value, span: Span): readonly ServiceBinding[] => {
    const bound = wrappedBinding(reading, form, { place, value });
    const token = { key: `${framework.name} ${name}`, name };
    return bound ? [{ framework, token, ...bound, rank, file, span: bound.span ?? span }] : [];
  };
  if (first?.kind === 'literal' && second) return named(String(first.value), second, first.span);
  const object = first && objectBehind(model, { place, value: first });
  if (!object) return [];
  return object.value.entries.flatMap(({ key, value, span }) =>
    key === '...' || key === '[]' ? [] : named(key, value, [span[0], span[0] + key.length]),
  );
}

type Wrapped = Pick<ServiceBinding, 'makes' | 'lifetime'> & { readonly span?: Span };

function wrappedBinding(
  { model, framework, file }: Reading,
  form: FormOf<'map'>,
  written: Written,
): Wrapped | undefined {
  const { place, value } = written;
  const outer = value.kind === 'call' ? file.facts.calls[value.call] : undefined;
  if (!outer) return undefined;
  const entity = evaluate(model, place, outer.callee);
  const name = entity.kind === 'external' ? externalName(entity) : '';
  const makes = Object.hasOwn(form.wrappers, name) ? form.wrappers[name] : undefined;
  const [wrapped] = outer.arguments;
  if (makes && wrapped) {
    const args: WrittenArguments = { place, arguments: outer.arguments };
    const isExempt = form.exempt !== undefined && slotOf(model, args, form.exempt) !== undefined;
    const said = makes === 'value' || isExempt ? 'singleton' : lifetimeSaid(model, args, form.lifetimes);
    return {
      makes: makes === 'alias' ? aliasOf(framework, wrapped) : boundService(model, { place, value: wrapped }, makes),
      lifetime: said ?? framework.language.defaultLifetime,
    };
  }
  const link = calledName(outer.callee);
  const inner =
    outer.callee.kind === 'member'
      ? wrappedBinding({ model, framework, file }, form, { place, value: outer.callee.object })
      : undefined;
  const lifetimes = Object.hasOwn(form.links, link) ? form.links[link] : undefined;
  const said = lifetimes && lifetimeSaid(model, { place, arguments: outer.arguments }, lifetimes);
  return inner && said ? { ...inner, lifetime: said, span: nameSpan(outer) } : inner;
}

function aliasOf({ name }: LanguageFramework, value: Value): BoundService {
  if (value.kind !== 'literal') return { kind: 'unknown' };
  return { kind: 'alias', token: { key: `${name} ${String(value.value)}`, name: String(value.value) } };
}

/** Undefined where nothing is written. */
function lifetimeSaid(
  model: ProjectModel,
  args: WrittenArguments,
  references: readonly LifetimeReference[],
): Lifetime | 'unknown' | undefined {
  for (const reference of references) {
    if ('fixed' in reference) return reference.fixed;
    const written = slotOf(model, args, 'at' in reference ? reference.at : reference.flagsAt);
    if (!written) continue;
    const said = 'at' in reference ? wordAt(model, written, reference.words) : flagAt(model, written, reference.flags);
    if (said) return said;
  }
  return undefined;
}

/** `Lifecycle.Singleton`, `'Singleton'`, or a constant that holds one of them. */
function wordAt(
  model: ProjectModel,
  written: Written,
  words: Readonly<Record<string, Lifetime>>,
): Lifetime | 'unknown' {
  const { place, value } = definitionOf(model, written);
  const entity = value.kind === 'literal' ? undefined : evaluate(model, place, value);
  const word =
    value.kind === 'literal' ? String(value.value) : entity?.kind === 'external' ? lastName(externalName(entity)) : '';
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? 'unknown';
}

function flagAt(
  model: ProjectModel,
  written: Written,
  flags: Readonly<Record<string, Lifetime>>,
): Lifetime | 'unknown' | undefined {
  const object = objectBehind(model, written);
  if (!object) return undefined;
  for (const [flag, lifetime] of Object.entries(flags)) {
    const found = propertyOf(model, object, flag)?.written.value;
    if (found?.kind === 'literal' && found.value === true) return lifetime;
    if (found && found.kind !== 'literal') return 'unknown';
  }
  return undefined;
}

function nameSpan({ callee, span }: CallFact): Span {
  return callee.kind === 'member' ? callee.nameSpan : callee.kind === 'name' ? callee.span : span;
}
