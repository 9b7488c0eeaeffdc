/** What a bound service asks its container for, in each of the ways in which containers are asked. */
import type { CallFact, DecoratorFact, Span, TypeNode, Value } from '../../model/facts.js';
import { appliedDecorators } from '../resolve/applied-decorators.js';
import { returnsOf, type Written } from '../resolve/definitions.js';
import { classKey, externalName, outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { bindingEntity, evaluate, lineageOf } from '../resolve/evaluate.js';
import { indexOf, withNested } from '../resolve/file-index.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { containerOptions, type LanguageFramework } from './containers.js';
import type { ServiceBinding } from './service-bindings.js';

export interface BindingDependency {
  readonly token: TokenIdentity;
  readonly key?: string;
  readonly many: boolean;
  /** Set where the token is a class of the workspace. */
  readonly entity?: ClassEntity;
  readonly file: LinkedFile;
  /** Where it is written at the consumer. */
  readonly span: Span;
}

/** Dependencies whose token can be told, in the order they are written. */
export function dependenciesOfBinding(
  model: ProjectModel,
  { framework, makes, file, span }: ServiceBinding,
): readonly BindingDependency[] {
  switch (makes.kind) {
    case 'class':
      return dependenciesOfClass(model, framework, makes.entity);
    case 'factory':
      return framework.language.injections.names
        ? namesTaken(model, framework, makes.place)
        : resolvedInFactory(model, framework, makes.place);
    case 'alias':
      return [{ token: makes.token, many: false, file, span }];
    default:
      return [];
  }
}

function dependenciesOfClass(
  model: ProjectModel,
  framework: LanguageFramework,
  entity: ClassEntity,
): readonly BindingDependency[] {
  return model.remember(`dependencies in ${framework.name}`, entity.class, [], () => {
    const owner = lineageOf(model, entity).find(
      (candidate): candidate is ClassEntity =>
        candidate.kind === 'class' && candidate.class.constructorId !== undefined,
    );
    const constructed = owner ? constructorDependencies(model, framework, owner) : [];
    return [...constructed, ...propertyDependencies(model, framework, entity)];
  });
}

function constructorDependencies(
  model: ProjectModel,
  framework: LanguageFramework,
  { file, class: fact }: ClassEntity,
): readonly BindingDependency[] {
  const { injections } = framework.language;
  const place = placeIn(file, fact.constructorId!);
  if (injections.names) return namesTaken(model, framework, place);
  const { parameters } = outlineAt(place);
  const isDescribed = fact.decorators.length > 0 || parameters.some(({ decorators }) => decorators.length > 0);
  const byParameter = parameters.flatMap((parameter) =>
    injectedAt(model, framework, { ...parameter, file, isTyped: isDescribed && injections.types }),
  );
  return [...byParameter, ...injectedByCall(model, framework, place)];
}

function propertyDependencies(
  model: ProjectModel,
  framework: LanguageFramework,
  entity: ClassEntity,
): readonly BindingDependency[] {
  return lineageOf(model, entity).flatMap((owner) => {
    if (owner.kind !== 'class') return [];
    const { file, class: fact } = owner;
    const injected = fact.fields
      .filter((field) => !field.static && field.decorators.length > 0 && field.parameter === undefined)
      .flatMap((field) => injectedAt(model, framework, { ...field, span: field.nameSpan, file, isTyped: false }));
    const initializer = file.facts.functions.find(
      (outline) => outline.kind === 'initializer' && outline.class === fact.id && !outline.static,
    );
    return [...injected, ...(initializer ? injectedByCall(model, framework, placeIn(file, initializer.id)) : [])];
  });
}

interface InjectionPoint {
  readonly file: LinkedFile;
  readonly span: Span;
  readonly type?: TypeNode;
  readonly decorators: readonly DecoratorFact[];
  /** The compiler writes its type down for the container to read. */
  readonly isTyped: boolean;
}

function injectedAt(
  model: ProjectModel,
  framework: LanguageFramework,
  { file, span, type, decorators, isTyped }: InjectionPoint,
): readonly BindingDependency[] {
  const { decorators: meanings, neutral } = framework.language.injections;
  const applied = appliedDecorators(model, file, decorators);
  const injected = applied.find(({ name }) => name !== undefined && Object.hasOwn(meanings, name));
  const meaning = injected?.name === undefined ? undefined : meanings[injected.name];
  const [token] = injected?.arguments ?? [];
  if (injected && meaning && token) {
    const known = tokenAt(model, framework, { place: injected.place, value: token });
    const entity = evaluate(model, injected.place, token);
    const named = entity.kind === 'class' ? { entity } : {};
    return known ? [{ token: known, many: meaning.many === true, ...named, file, span }] : [];
  }
  // A decorator of something else may name any token.
  const isByType = injected !== undefined || (isTyped && applied.every(({ name }) => neutral.includes(name ?? '')));
  const entity = isByType && type ? classOfType(model, file, type) : undefined;
  return entity ? [{ token: { key: classKey(entity), name: entity.class.name }, many: false, entity, file, span }] : [];
}

/** A class that is there at run time: interfaces, unions and type-only imports leave nothing to ask for. */
function classOfType(model: ProjectModel, file: LinkedFile, type: TypeNode): ClassEntity | undefined {
  if (type.kind !== 'name' || type.binding < 0 || type.path.length > 0) return undefined;
  if (file.facts.bindings[type.binding]?.from?.typeOnly) return undefined;
  const entity = bindingEntity(model, file, type.binding);
  return entity.kind === 'class' ? entity : undefined;
}

/** A token, also behind a function that puts off naming it; what puts off the look-up itself is no dependency. */
function tokenAt(
  model: ProjectModel,
  framework: LanguageFramework,
  { place, value }: Written,
): TokenIdentity | undefined {
  const call = value.kind === 'call' ? place.file.facts.calls[value.call] : undefined;
  const callee = call && evaluate(model, place, call.callee);
  if (!call || callee?.kind !== 'external') return identityOf(model, place, value);
  const isLazy = framework.language.injections.lazyWrappers.includes(externalName(callee));
  const later = isLazy && call.construct && call.arguments[0] ? evaluate(model, place, call.arguments[0]) : undefined;
  const [named] = later?.kind === 'function' ? returnsOf(placeIn(later.file, later.outline.id)) : [];
  if (named) return identityOf(model, named.place, named.value);
  return isLazy ? undefined : identityOf(model, place, value);
}

/** `inject(X)` in the constructor, in a default of a parameter or in a field. */
function injectedByCall(model: ProjectModel, framework: LanguageFramework, place: Place): readonly BindingDependency[] {
  const { calls = [] } = framework.language.injections;
  if (calls.length === 0) return [];
  return (indexOf(place.file.facts).callsByOwner.get(place.function) ?? []).flatMap((call) => {
    const callee = evaluate(model, place, call.callee);
    const [token] = call.arguments;
    if (callee.kind !== 'external' || !calls.includes(externalName(callee)) || !token) return [];
    const known = identityOf(model, place, token);
    return known ? [{ token: known, many: false, file: place.file, span: call.span }] : [];
  });
}

/** Names taken out of the first parameter; where containers go by the names of parameters, those. */
function namesTaken(model: ProjectModel, framework: LanguageFramework, place: Place): readonly BindingDependency[] {
  const { file } = place;
  const named = (name: string, span: Span): BindingDependency => ({
    token: { key: `${framework.name} ${name}`, name },
    many: false,
    file,
    span,
  });
  const { parameters, id } = outlineAt(place);
  if (goesByParameterNames(model, framework)) {
    return parameters.flatMap(({ name, span }) => (name === '' ? [] : [named(name, span)]));
  }
  const [first] = parameters;
  if (!first) return [];
  if (first.name !== '') return namesRead(place, first.binding).map(({ name, span }) => named(name, span));
  return file.facts.bindings.flatMap(({ owner, kind, parameter, path, span }) =>
    owner === id && kind === 'parameter' && parameter === 0 && path?.length === 1 && path[0] !== '*'
      ? [named(path[0]!, span)]
      : [],
  );
}

function goesByParameterNames(model: ProjectModel, framework: LanguageFramework): boolean {
  return model.remember('goes by parameter names', framework.name, false, () => {
    const modes = containerOptions(model, framework, '0.injectionMode');
    return modes.some((written) => {
      if (!written) return false;
      const { value } = written;
      const word = value.kind === 'member' ? value.name : value.kind === 'literal' ? value.value : '';
      return word === 'CLASSIC';
    });
  });
}

/** `this.db = cradle.db`. */
function namesRead(place: Place, parameter: number | undefined): readonly { name: string; span: Span }[] {
  const names: { name: string; span: Span }[] = [];
  walkSteps(outlineAt(place).steps, (step) => {
    const value: Value | undefined = step.kind === 'write' || step.kind === 'declare' ? step.value : undefined;
    if (value?.kind === 'member' && value.object.kind === 'name' && value.object.binding === parameter)
      names.push({ name: value.name, span: value.span });
  });
  return names;
}

/** What a factory asks the container for that it is handed, directly or as a member of what it is handed. */
function resolvedInFactory(
  model: ProjectModel,
  framework: LanguageFramework,
  place: Place,
): readonly BindingDependency[] {
  const { file } = place;
  const handed = outlineAt(place).parameters[0]?.binding;
  if (handed === undefined) return [];
  const returned = new Set([place.function]);
  // A function that is returned runs later and asks each time.
  return [...returned, ...withNested(file.facts, place.function).filter((id) => isRunAtOnce(file, id))].flatMap((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).flatMap((call) =>
      resolutionBy(model, framework, { place: placeIn(file, id), call, handed }),
    ),
  );
}

function isRunAtOnce(file: LinkedFile, id: number): boolean {
  const call = indexOf(file.facts).callbacks.get(id);
  return call?.callee.kind === 'member' && ['map', 'forEach', 'flatMap', 'filter'].includes(call.callee.name);
}

function resolutionBy(
  model: ProjectModel,
  { language }: LanguageFramework,
  { place, call, handed }: { readonly place: Place; readonly call: CallFact; readonly handed: number },
): readonly BindingDependency[] {
  const { callee } = call;
  if (callee.kind !== 'member' || !Object.hasOwn(language.resolvers, callee.name)) return [];
  const receiver = callee.object.kind === 'member' ? callee.object.object : callee.object;
  const [wanted] = call.arguments;
  if (receiver.kind !== 'name' || receiver.binding !== handed || !wanted) return [];
  const token = identityOf(model, place, wanted);
  const many = language.resolvers[callee.name]?.many === true;
  return token ? [{ token, many, file: place.file, span: call.span }] : [];
}
