/** What a container hands to a service that decorators describe: each dependency with its token and where it is written. */
import type { DecoratorFact, FieldFact, Span, TypeNode } from '../../model/facts.js';
import { appliedDecorators } from '../resolve/applied-decorators.js';
import { objectBehind, propertyOf, returnsOf, type ListItem, type Written } from '../resolve/definitions.js';
import { classKey, externalName, placeIn, type ClassEntity } from '../resolve/entities.js';
import { bindingEntity, evaluate, lineageOf, memberOf } from '../resolve/evaluate.js';
import { identityOf, type TokenIdentity } from '../resolve/identity.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { providerOfClass, type Provider } from './providers.js';
import { isPerRequest, type DecoratedFramework } from './written-scopes.js';

export interface Injection {
  readonly token: TokenIdentity;
  /** The token stands for the request itself. */
  readonly isRequest: boolean;
  /** Set where the container makes one for this place, whatever is provided for the token. */
  readonly provider?: Provider;
  readonly file: LinkedFile;
  /** Where it is written at the consumer. */
  readonly span: Span;
}

/** Dependencies whose token can be told, in the order they are written; those of a class's enhancers last. */
export function injectionsOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { makes, file, span }: Provider,
): readonly Injection[] {
  switch (makes.kind) {
    case 'class':
      return [
        ...injectionsOfClass(model, framework, makes.entity),
        ...(makes.listed ? enhancersOf(model, framework, makes.entity) : []),
      ];
    case 'factory':
      return makes.dependencies.flatMap((item) => factoryInjection(model, framework, item));
    case 'alias':
      return tokenInjection(model, framework, { token: makes.target, file, span });
    default:
      return [];
  }
}

/** Parameters of the constructor and properties, own and inherited. */
function injectionsOfClass(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): readonly Injection[] {
  return model.remember('injections of class', entity.class, [], () => [
    ...constructorInjections(model, framework, entity),
    ...propertyInjections(model, framework, entity),
  ]);
}

function constructorInjections(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): readonly Injection[] {
  const owner = lineageOf(model, entity).find(
    (candidate) => candidate.kind === 'class' && describesConstructor(candidate),
  );
  if (owner?.kind !== 'class') return [];
  const { file } = owner;
  return file.facts.functions[owner.class.constructorId!]!.parameters.flatMap((parameter) =>
    injectionAt(model, framework, { ...parameter, file }),
  );
}

/** The compiler writes down what a constructor takes when the class or one of the parameters is decorated. */
function describesConstructor({ class: fact, file }: ClassEntity): boolean {
  if (fact.constructorId === undefined) return false;
  const { parameters } = file.facts.functions[fact.constructorId]!;
  return fact.decorators.length > 0 || parameters.some((parameter) => parameter.decorators.length > 0);
}

function propertyInjections(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): readonly Injection[] {
  const seen = new Set<string>();
  return lineageOf(model, entity).flatMap((owner) => {
    if (owner.kind !== 'class') return [];
    const own = owner.class.fields.filter((field) => isInjected(field) && !seen.has(field.name));
    for (const field of own) seen.add(field.name);
    return own.flatMap((field) => injectionAt(model, framework, { ...field, file: owner.file, isProperty: true }));
  });
}

function isInjected(field: FieldFact): boolean {
  return field.decorators.length > 0 && !field.static;
}

interface InjectionPoint {
  readonly file: LinkedFile;
  readonly span: Span;
  readonly type?: TypeNode;
  readonly decorators: readonly DecoratorFact[];
  readonly isProperty?: true;
}

function injectionAt(model: ProjectModel, framework: DecoratedFramework, point: InjectionPoint): readonly Injection[] {
  const { file, span } = point;
  const { inject, tokenNeutral } = framework.decorated;
  const applied = appliedDecorators(model, file, point.decorators);
  const injected = applied.find(({ name }) => name === inject);
  const [token] = injected?.arguments ?? [];
  if (injected && token)
    return tokenInjection(model, framework, { token: { place: injected.place, value: token }, file, span });
  // A decorator of somebody else may name any token.
  const isByType = injected
    ? true
    : !point.isProperty && applied.every(({ name }) => tokenNeutral.includes(name ?? ''));
  return isByType && point.type ? typeInjection(model, point.type, { file, span }) : [];
}

/** A class that is there at run time: interfaces, unions and type-only imports leave nothing that could be asked for. */
function typeInjection(
  model: ProjectModel,
  type: TypeNode,
  { file, span }: Pick<Injection, 'file' | 'span'>,
): readonly Injection[] {
  if (type.kind !== 'name' || type.binding < 0 || file.facts.bindings[type.binding]?.from?.typeOnly) return [];
  let entity = bindingEntity(model, file, type.binding);
  for (const name of type.path) entity = memberOf(model, entity, name);
  if (entity.kind !== 'class') return [];
  return [{ token: { key: classKey(entity), name: entity.class.name }, isRequest: false, file, span }];
}

function tokenInjection(
  model: ProjectModel,
  framework: DecoratedFramework,
  { token: said, file, span }: Pick<Injection, 'file' | 'span'> & { readonly token: Written },
): readonly Injection[] {
  const { place, value } = throughForwardReference(model, framework, said);
  const token = identityOf(model, place, value);
  if (!token) return [];
  const entity = evaluate(model, place, value);
  const isRequest = entity.kind === 'external' && framework.decorated.requestTokens.includes(externalName(entity));
  return [{ token, isRequest, file, span }];
}

function throughForwardReference(model: ProjectModel, framework: DecoratedFramework, written: Written): Written {
  const { place, value } = written;
  if (value.kind !== 'call') return written;
  const call = place.file.facts.calls[value.call]!;
  const callee = evaluate(model, place, call.callee);
  if (callee.kind !== 'external' || externalName(callee) !== framework.decorated.forwardReference) return written;
  const [later] = call.arguments;
  const made = later && evaluate(model, place, later);
  if (made?.kind !== 'function') return written;
  return returnsOf(placeIn(made.file, made.outline.id))[0] ?? written;
}

/** A token, or `{ token, optional }`. */
function factoryInjection(model: ProjectModel, framework: DecoratedFramework, item: ListItem): readonly Injection[] {
  if (item === 'hidden') return [];
  const described = objectBehind(model, item);
  const token = described ? propertyOf(model, described, 'token')?.written : item;
  return token ? tokenInjection(model, framework, { token, file: item.place.file, span: item.value.span }) : [];
}

/**
 * Guards, interceptors, pipes and filters on the class or one of its methods, which the container makes for it. Services
 * are made before it looks at what enhancers depend on, so only the scope written at the enhancer itself is certain to count.
 */
function enhancersOf(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): readonly Injection[] {
  const { enhancers } = framework.decorated;
  const seen = new Set<string>();
  return lineageOf(model, entity).flatMap((owner) => {
    if (owner.kind !== 'class') return [];
    const visible = owner.class.methods.filter((method) => !method.static && !seen.has(method.name));
    for (const method of visible) seen.add(method.name);
    const decorators = [...owner.class.decorators, ...visible.flatMap((method) => method.decorators)];
    return appliedDecorators(model, owner.file, decorators)
      .filter(({ name }) => name !== undefined && enhancers.includes(name))
      .flatMap(({ place, arguments: args }) =>
        args.flatMap((value) => enhancerInjection(model, framework, { place, value })),
      )
      .filter(({ provider }) => isPerRequest(provider?.scope));
  });
}

function enhancerInjection(
  model: ProjectModel,
  framework: DecoratedFramework,
  { place, value }: Written,
): readonly Injection[] {
  const entity = evaluate(model, place, value);
  if (entity.kind !== 'class') return [];
  const provider = providerOfClass(model, framework, entity);
  return [{ token: provider.token, isRequest: false, provider, file: place.file, span: value.span }];
}
