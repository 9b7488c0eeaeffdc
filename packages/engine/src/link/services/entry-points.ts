/** Hosted services: which classes a framework or host starts and stops, and which of their methods it calls when. */
import type {
  CallFact,
  ClassFact,
  DecoratorFact,
  FunctionOutline,
  MethodFact,
  ParameterFact,
  Span,
  TypeNode,
  Value,
} from '../../model/facts.js';
import type {
  ClassDecorator,
  EntryMethod,
  EntryRole,
  Framework,
  MethodDecorator,
  ScopeEffects,
} from '../../model/framework.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { ANYWHERE, WORK_ROLES } from '../resolve/search-words.js';
import { appliedDecorators, type AppliedDecorator as Applied } from '../resolve/applied-decorators.js';
import { externalName, lastName, placeIn, type ClassEntity, type Entity } from '../resolve/entities.js';
import { evaluate, lineageOf, typeEntity } from '../resolve/evaluate.js';
import { indexOf, type WriteStep } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface EntryPoint {
  readonly name: string;
  readonly role: EntryRole;
  /** The class that declares the method: the service itself or a base. */
  readonly owner: ClassEntity;
  readonly outline: FunctionOutline;
  readonly signalAt?: number;
  readonly isDropped?: true;
  /** What becomes of it on a class that is made more than once, where that is particular to it. */
  readonly whenShortLived?: ScopeEffects;
  /** Set for methods that a decorator makes an entry point. */
  readonly decorator?: AppliedDecorator<MethodDecorator>;
  readonly nameSpan: Span;
}

export interface AppliedDecorator<M> {
  /** `Cron`, as its package calls it. */
  readonly name: string;
  readonly meaning: M;
  readonly arguments: readonly Value[];
  readonly span: Span;
}

export interface HostedService {
  readonly entity: ClassEntity;
  readonly framework: Framework;
  /** In order of declaration, the class's own before inherited ones. */
  readonly entries: readonly EntryPoint[];
  readonly decorator?: AppliedDecorator<ClassDecorator>;
}

/** The hosted service that a class is; undefined for a class that no framework starts or stops. */
export function hostedServiceOf(model: ProjectModel, entity: ClassEntity): HostedService | undefined {
  return model.remember('hosted service', entity.class, undefined, () => recognise(model, entity));
}

function recognise(model: ProjectModel, entity: ClassEntity): HostedService | undefined {
  if (!mayHaveEntries(model, entity)) return undefined;
  return byShape(model, entity) ?? byOwnServices(model, entity) ?? byDecorator(model, entity);
}

/** Names of methods that some framework calls. */
const ENTRY_NAMES = new Set(
  FRAMEWORKS.flatMap((framework) => [
    ...Object.keys(framework.hooks),
    ...Object.values(framework.shapes).flatMap((shape) => Object.keys(shape.entries)),
    ...Object.values(framework.classDecorators).flatMap((decorator) => Object.keys(decorator.entries ?? {})),
  ]),
);

/** By its own words alone: what a class is called and implements need not be looked up where there is nothing to call. */
function mayHaveEntries(model: ProjectModel, { class: fact }: ClassEntity): boolean {
  const { startMethods, executeMethods, stopMethods } = model.configuration.services;
  const own = new Set([...startMethods, ...executeMethods, ...stopMethods]);
  return (
    fact.extends !== undefined ||
    fact.methods.some((method) => method.decorators.length > 0 || ENTRY_NAMES.has(method.name) || own.has(method.name))
  );
}

/** A subclass of a framework's base class, or an implementer of its interface. */
function byShape(model: ProjectModel, entity: ClassEntity): HostedService | undefined {
  for (const framework of FRAMEWORKS) {
    const shape = shapeNames(model, entity)
      .map((name) => framework.shapes[name])
      .find(Boolean);
    if (shape) return { entity, framework, entries: namedEntries(model, entity, shape.entries) };
  }
  return undefined;
}

/** External names of everything a class extends or implements, bases included. */
function shapeNames(model: ProjectModel, entity: ClassEntity): readonly string[] {
  return lineageOf(model, entity).flatMap((member) => {
    if (member.kind === 'external') return [externalName(member)];
    return member.class.implements.flatMap((type) => interfaceNames(model, member.file, type));
  });
}

function interfaceNames(model: ProjectModel, file: LinkedFile, type: TypeNode): string[] {
  const entity = typeEntity(model, file, type);
  if (entity.kind === 'instance' && entity.of.kind === 'external') return [externalName(entity.of)];
  return entity.kind === 'typed' ? entity.type.extends.flatMap((base) => interfaceNames(model, entity.file, base)) : [];
}

/** Base classes and decorators that the workspace's configuration names. */
function byOwnServices(model: ProjectModel, entity: ClassEntity): HostedService | undefined {
  const { services } = model.configuration;
  const known = lineageOf(model, entity)
    .slice(1)
    .some((member) => services.baseClasses.includes(nameOf(member)));
  const decorated = entity.class.decorators.some((decorator) =>
    services.decorators.includes(nameOf(decoratorEntity(model, entity.file, decorator))),
  );
  if (!known && !decorated) return undefined;
  const entries: Record<string, EntryMethod> = {};
  for (const name of services.startMethods) entries[name] = { role: 'start', signalAt: 0 };
  for (const name of services.executeMethods) entries[name] = { role: 'execute', signalAt: 0 };
  for (const name of services.stopMethods) entries[name] = { role: 'stop', signalAt: 0 };
  const framework = FRAMEWORKS.find((candidate) => candidate.name === 'platform')!;
  return { entity, framework, entries: namedEntries(model, entity, entries) };
}

/** What stands behind the sign: the function or class, whatever it returns when it is called. */
function decoratorEntity(model: ProjectModel, file: LinkedFile, { value }: DecoratorFact): Entity {
  const call = value.kind === 'call' ? file.facts.calls[value.call] : undefined;
  return evaluate(model, placeIn(file, call?.owner ?? 0), call ? call.callee : value);
}

function nameOf(entity: Entity): string {
  if (entity.kind === 'class') return entity.class.name;
  return entity.kind === 'external'
    ? (entity.path.at(-1) ?? '')
    : entity.kind === 'function'
      ? entity.outline.name
      : '';
}

function byDecorator(model: ProjectModel, entity: ClassEntity): HostedService | undefined {
  for (const framework of FRAMEWORKS) {
    const decorator = classDecoratorOf(model, entity, framework);
    const jobs = decoratedEntries(model, entity, framework);
    const hooks =
      decorator || isProvided(model, entity, framework)
        ? namedEntries(model, entity, { ...framework.hooks, ...decorator?.meaning.entries })
        : [];
    const entries = [...hooks, ...jobs].sort((left, right) => left.nameSpan[0] - right.nameSpan[0]);
    if (entries.length > 0) return { entity, framework, entries, decorator };
  }
  return undefined;
}

/** Names of all methods that a framework would call on a class, whether it has them or not; empty for a class of none. */
export function hookNamesOf(model: ProjectModel, entity: ClassEntity): readonly string[] {
  const { extends: base, decorators, implements: types } = entity.class;
  if (!base && decorators.length === 0 && types.length === 0) return [];
  const names = shapeNames(model, entity);
  for (const framework of FRAMEWORKS) {
    const shape = names.map((name) => framework.shapes[name]).find(Boolean);
    if (shape) return Object.keys(shape.entries);
    if (classDecoratorOf(model, entity, framework) || isProvided(model, entity, framework))
      return Object.keys(framework.hooks);
  }
  return [];
}

/** A class without a decorator of its own is one of the framework's when it implements its hooks' interfaces. */
function isProvided(model: ProjectModel, entity: ClassEntity, framework: Framework): boolean {
  const hookNames = new Set(Object.keys(framework.hooks).map((name) => name[0]!.toUpperCase() + name.slice(1)));
  return shapeNames(model, entity).some((name) => hookNames.has(name.split('#', 2)[1] ?? '') && name.startsWith('@'));
}

/** The framework's decorator on a class itself; decorators of bases do not count, as a subclass may be undecorated. */
function classDecoratorOf(
  model: ProjectModel,
  entity: ClassEntity,
  framework: Framework,
): AppliedDecorator<ClassDecorator> | undefined {
  for (const applied of appliedDecorators(model, entity.file, entity.class.decorators).toReversed()) {
    const meaning = applied.name === undefined ? undefined : framework.classDecorators[applied.name];
    if (meaning) return meaningful(applied, meaning);
  }
  return undefined;
}

function decoratedEntries(model: ProjectModel, entity: ClassEntity, framework: Framework): EntryPoint[] {
  return visibleMethods(model, entity).flatMap(({ owner, method }) =>
    appliedDecorators(model, owner.file, method.decorators).flatMap((applied) => {
      const meaning = applied.name === undefined ? undefined : framework.methodDecorators[applied.name];
      if (!meaning) return [];
      return [{ ...entryOf(owner, method), role: meaning.role, decorator: meaningful(applied, meaning) }];
    }),
  );
}

function meaningful<M>({ name = '', arguments: args, written }: Applied, meaning: M): AppliedDecorator<M> {
  return { name: lastName(name), meaning, arguments: args, span: written.span };
}

/** The methods of a class, own and inherited, that are called by their names. */
export function namedEntries(
  model: ProjectModel,
  entity: ClassEntity,
  entries: Readonly<Record<string, EntryMethod>>,
): EntryPoint[] {
  return visibleMethods(model, entity).flatMap(({ owner, method }) => {
    const meaning = Object.hasOwn(entries, method.name) ? entries[method.name] : undefined;
    return meaning ? [{ ...entryOf(owner, method), ...meaning }] : [];
  });
}

function entryOf(owner: ClassEntity, method: MethodFact): Omit<EntryPoint, 'role'> {
  return { name: method.name, owner, outline: owner.file.facts.functions[method.function]!, nameSpan: method.nameSpan };
}

interface OwnedMethod {
  readonly owner: ClassEntity;
  readonly method: MethodFact;
}

/** Instance methods with a body, own ones first; an override hides what it overrides. */
function visibleMethods(model: ProjectModel, entity: ClassEntity): readonly OwnedMethod[] {
  const seen = new Set<string>();
  return lineageOf(model, entity).flatMap((owner) => {
    if (owner.kind !== 'class') return [];
    const own = owner.class.methods.filter(
      (method) => !method.static && !method.abstract && method.kind === 'method' && !seen.has(method.name),
    );
    for (const method of own) seen.add(method.name);
    return own.map((method) => ({ owner, method }));
  });
}

/** Whether a framework hands the stopping signal to this parameter, although no annotation says so. */
export function isFrameworkSignal(
  model: ProjectModel,
  owner: FunctionOutline,
  file: LinkedFile,
  parameter: ParameterFact,
): boolean {
  if (owner.kind !== 'method' || owner.class === undefined) return false;
  const service = hostedServiceOf(model, { kind: 'class', file, class: file.facts.classes[owner.class]! });
  return service?.entries.some((entry) => entry.outline === owner && entry.signalAt === parameter.index) ?? false;
}

/** Methods by which a class can be told to stop: named so, and changing a field or aborting a controller of its own. */
export function stopMethodsOf(model: ProjectModel, entity: ClassEntity): readonly FunctionOutline[] {
  return model.remember('stop methods', entity.class, [], () => {
    const { facts } = entity.file;
    return entity.class.methods
      .filter((method) => !method.static && STOP_METHOD.test(method.name))
      .map((method) => facts.functions[method.function]!)
      .filter((outline) => changesOwnState(entity, outline));
  });
}

/** What a stop method leaves behind for loops to see: the name of the field that it sets or aborts. */
export function stopSignOf(entity: ClassEntity, outline: FunctionOutline): string | undefined {
  const index = indexOf(entity.file.facts);
  for (const [name, writes] of index.ownWrites.get(entity.class.id) ?? []) {
    if (writes.some((write) => write.function === outline.id && isStateWrite(write.step))) return name;
  }
  const abort = (index.callsByOwner.get(outline.id) ?? []).find((call) => isAbort(call));
  const owner = abort?.callee.kind === 'member' ? abort.callee.object : undefined;
  return owner?.kind === 'member' ? owner.name : undefined;
}

function isStateWrite(step: WriteStep): boolean {
  return step.value?.kind === 'literal' && ['boolean', 'string'].includes(typeof step.value.value);
}

function isAbort(call: CallFact): boolean {
  return call.callee.kind === 'member' && call.callee.name === 'abort';
}

function changesOwnState({ file, class: owner }: ClassEntity, outline: FunctionOutline): boolean {
  const index = indexOf(file.facts);
  const writes = [...(index.ownWrites.get(owner.id)?.values() ?? [])].flat();
  if (writes.some((write) => write.function === outline.id && isStateWrite(write.step))) return true;
  return (index.callsByOwner.get(outline.id) ?? []).some(isAbort);
}

/** Classes that a framework or host starts and stops, in the files that may hold services. */
export function hostedServicesOf(model: ProjectModel): readonly HostedService[] {
  return model.gather('hosted services', ANYWHERE, (file) => hostedServicesIn(model, file));
}

/** Those of them whose work begins without anybody sending for it. */
export function workingServicesOf(model: ProjectModel): readonly HostedService[] {
  return model.gather('working services', model.clues.work, (file) =>
    hostedServicesIn(model, file).filter(({ entries }) => entries.some(({ role }) => WORK_ROLES.has(role))),
  );
}

function hostedServicesIn(model: ProjectModel, file: LinkedFile): readonly HostedService[] {
  return file.facts.classes.flatMap((fact) => hostedServiceOf(model, asEntity(file, fact)) ?? []);
}

export function asEntity(file: LinkedFile, fact: ClassFact): ClassEntity {
  return { kind: 'class', file, class: fact };
}
