/**
 * Types as they are written: what an annotation says of a value, and what its members are, through aliases, bases,
 * unions, utility types and constraints. Entities keep one meaning of a value; here all members of a type count.
 */
import type { ClassFact, FunctionOutline, TypeDeclaration, TypeNode, Value } from '../../model/facts.js';
import { placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { bindingEntity, contextualType, evaluate, isEmptyType, lineageOf } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** A type and the file in which its names are to be read. */
export interface DeclaredType {
  readonly file: LinkedFile;
  readonly type: TypeNode;
}

export type DeclaredMember =
  | { readonly kind: 'found'; readonly types: readonly DeclaredType[]; readonly optional: boolean }
  /** The type has no such member. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

const ABSENT: DeclaredMember = { kind: 'absent' };
const UNKNOWN_MEMBER: DeclaredMember = { kind: 'unknown' };
const DEEPEST = 8;

/** The type that is written for a value, followed through names, members and calls. */
export function typeOfValue(model: ProjectModel, place: Place, value: Value): DeclaredType | undefined {
  const subject = value.kind === 'call' ? place.file.facts.calls[value.call]! : value;
  return model.remember<DeclaredType | undefined>('declared type', subject, undefined, () =>
    findType(model, place, value),
  );
}

function findType(model: ProjectModel, place: Place, value: Value): DeclaredType | undefined {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? undefined : typeOfBinding(model, place.file, value.binding);
    case 'this':
      return typeOfThis(model, place);
    case 'member':
      return onlyType(memberOfType(model, typeOfValue(model, place, value.object), value.name));
    case 'call':
      return typeOfCall(model, place, value.call);
    case 'await':
      return awaitedType(typeOfValue(model, place, value.value));
    case 'choice':
      return typeOfChoice(model, place, value.options);
    default:
      return undefined;
  }
}

function typeOfChoice(model: ProjectModel, place: Place, options: readonly Value[]): DeclaredType | undefined {
  for (const option of options) {
    const type = typeOfValue(model, place, option);
    if (type) return type;
  }
  return undefined;
}

function onlyType(member: DeclaredMember): DeclaredType | undefined {
  return member.kind === 'found' && member.types.length === 1 ? member.types[0] : undefined;
}

/** The type written for a name, or for what it is initialised with. */
export function typeOfBinding(model: ProjectModel, file: LinkedFile, id: number): DeclaredType | undefined {
  const binding = file.facts.bindings[id];
  if (!binding) return undefined;
  return model.remember<DeclaredType | undefined>('declared type', binding, undefined, () => {
    if (binding.from) {
      const declared = model.resolveDeclaration(file, binding.from);
      return declared && typeOfValue(model, placeIn(declared.file, 0), declared.value);
    }
    if (binding.type && !binding.path) return { file, type: binding.type };
    const whole = binding.kind === 'parameter' ? typeOfParameter(model, file, id) : typeOfValues(model, file, id);
    return (binding.path ?? []).reduce<DeclaredType | undefined>(
      (type, name) => (name === '*' ? type : onlyType(memberOfType(model, type, name))),
      whole,
    );
  });
}

function typeOfParameter(model: ProjectModel, file: LinkedFile, id: number): DeclaredType | undefined {
  const { owner, parameter } = file.facts.bindings[id]!;
  const written = file.facts.functions[owner]?.parameters[parameter ?? -1]?.type;
  return written ? { file, type: written } : contextualType(model, placeIn(file, owner), parameter ?? -1);
}

function typeOfValues(model: ProjectModel, file: LinkedFile, id: number): DeclaredType | undefined {
  const { kind, owner, values } = file.facts.bindings[id]!;
  return kind === 'variable' ? typeOfChoice(model, placeIn(file, owner), values) : undefined;
}

const namedClasses = new WeakMap<ClassFact, TypeNode>();

/** A class as a type; one node for each class, since what is known of a type is memoised under its node. */
function typeOfClass({ file, class: owner }: ClassEntity): DeclaredType | undefined {
  if (owner.binding === undefined) return undefined;
  let type = namedClasses.get(owner);
  if (!type) {
    type = {
      kind: 'name',
      name: owner.name,
      binding: owner.binding,
      path: [],
      arguments: [],
      span: owner.nameSpan,
    };
    namedClasses.set(owner, type);
  }
  return { file, type };
}

function typeOfThis(model: ProjectModel, place: Place): DeclaredType | undefined {
  const entity = evaluate(model, place, { kind: 'this', span: [0, 0] });
  return entity.kind === 'instance' && entity.of.kind === 'class' ? typeOfClass(entity.of) : undefined;
}

function typeOfCall(model: ProjectModel, place: Place, id: number): DeclaredType | undefined {
  const call = place.file.facts.calls[id]!;
  const callee = evaluate(model, place, call.callee);
  if (callee.kind === 'class') return call.construct ? typeOfClass(callee) : undefined;
  if (callee.kind === 'function') {
    const { returnType } = callee.outline;
    return returnType && { file: callee.file, type: returnType };
  }
  const declared = typeOfValue(model, place, call.callee);
  return declared && returnOfType(model, declared, 0);
}

function returnOfType(model: ProjectModel, { file, type }: DeclaredType, depth: number): DeclaredType | undefined {
  if (type.kind === 'function') return type.returns && { file, type: type.returns };
  const alias = type.kind === 'name' && depth < DEEPEST ? declarationOf(model, { file, type }) : undefined;
  return alias?.type.kind === 'alias'
    ? returnOfType(model, { file: alias.file, type: alias.type.type }, depth + 1)
    : undefined;
}

function awaitedType(declared: DeclaredType | undefined): DeclaredType | undefined {
  if (declared?.type.kind !== 'name' || declared.type.binding >= 0) return declared;
  const [inner] = declared.type.arguments;
  return /^(?:Promise|PromiseLike|Awaited)$/.test(declared.type.name) && inner
    ? { file: declared.file, type: inner }
    : declared;
}

interface PlacedDeclaration {
  readonly file: LinkedFile;
  readonly type: TypeDeclaration;
}

function declarationOf(model: ProjectModel, { file, type }: DeclaredType): PlacedDeclaration | undefined {
  if (type.kind !== 'name' || type.binding < 0 || type.path.length > 0) return undefined;
  const entity = bindingEntity(model, file, type.binding);
  return entity.kind === 'typed' ? { file: entity.file, type: entity.type } : undefined;
}

/** A member of a type; overloads are several types. */
export function memberOfType(model: ProjectModel, declared: DeclaredType | undefined, name: string): DeclaredMember {
  if (!declared) return UNKNOWN_MEMBER;
  return model.remember<DeclaredMember>(`declared member ${name}`, declared.type, UNKNOWN_MEMBER, () =>
    findMemberOfType(model, declared, name),
  );
}

function findMemberOfType(model: ProjectModel, { file, type }: DeclaredType, name: string): DeclaredMember {
  switch (type.kind) {
    case 'object':
      return memberOfObject(file, type, name);
    case 'name':
      return memberOfNamed(model, { file, type }, name);
    case 'union':
      return memberOfParts(
        model,
        type.types.filter((part) => !isEmptyType(part)).map((part) => ({ file, type: part })),
        name,
      );
    case 'intersection':
      return memberOfParts(
        model,
        type.types.map((part) => ({ file, type: part })),
        name,
      );
    case 'keyword':
      return ['any', 'unknown', 'object', 'this'].includes(type.name) ? UNKNOWN_MEMBER : ABSENT;
    case 'literal':
    case 'array':
    case 'function':
      return ABSENT;
    default:
      return UNKNOWN_MEMBER;
  }
}

function memberOfObject(file: LinkedFile, type: TypeNode & { kind: 'object' }, name: string): DeclaredMember {
  const members = type.members.filter((member) => member.name === name);
  if (members.length === 0) return ABSENT;
  const types = members.flatMap((member) => (member.type ? [{ file, type: member.type }] : []));
  return types.length === 0
    ? UNKNOWN_MEMBER
    : { kind: 'found', types, optional: members.every((member) => member.optional) };
}

/** The first part that has the member; without one, `absent` only where all parts are known. */
function memberOfParts(model: ProjectModel, parts: readonly DeclaredType[], name: string): DeclaredMember {
  const found = parts.map((part) => memberOfType(model, part, name));
  return found.find((member) => member.kind === 'found') ?? found.find((member) => member.kind === 'unknown') ?? ABSENT;
}

const TRANSPARENT = new Set(['Partial', 'Required', 'Readonly', 'NonNullable']);

function memberOfNamed(
  model: ProjectModel,
  { file, type }: { file: LinkedFile; type: TypeNode & { kind: 'name' } },
  name: string,
): DeclaredMember {
  if (type.path.length > 0) return UNKNOWN_MEMBER;
  if (type.binding < 0) return memberOfGlobal(model, { file, type }, name);
  const binding = file.facts.bindings[type.binding]!;
  if (binding.kind === 'type' && binding.type) return memberOfType(model, { file, type: binding.type }, name);
  const entity = bindingEntity(model, file, type.binding);
  if (entity.kind === 'class') return memberOfClass(model, entity, name);
  if (entity.kind !== 'typed') return UNKNOWN_MEMBER;
  const own = memberOfType(model, { file: entity.file, type: entity.type.type }, name);
  if (own.kind === 'found' || entity.type.kind !== 'interface') return own;
  const bases = entity.type.extends.map((base) => ({ file: entity.file, type: base }));
  const inherited = memberOfParts(model, bases, name);
  return inherited.kind === 'absent' ? own : inherited;
}

function memberOfGlobal(
  model: ProjectModel,
  { file, type }: { file: LinkedFile; type: TypeNode & { kind: 'name' } },
  name: string,
): DeclaredMember {
  const [target, keys] = type.arguments;
  if (!target) return UNKNOWN_MEMBER;
  if (TRANSPARENT.has(type.name)) {
    const member = memberOfType(model, { file, type: target }, name);
    return type.name === 'Partial' && member.kind === 'found' ? { ...member, optional: true } : member;
  }
  if (type.name !== 'Pick' && type.name !== 'Omit') return UNKNOWN_MEMBER;
  const isListed = keys && listsKey(keys, name);
  if (isListed === undefined) return UNKNOWN_MEMBER;
  return isListed === (type.name === 'Pick') ? memberOfType(model, { file, type: target }, name) : ABSENT;
}

/** Whether literal keys include this one; undefined for keys that are no literals. */
function listsKey(keys: TypeNode, name: string): boolean | undefined {
  const parts = keys.kind === 'union' ? keys.types : [keys];
  const literals = parts.flatMap((part) => (part.kind === 'literal' ? [part.value] : []));
  return literals.length === parts.length ? literals.includes(name) : undefined;
}

function memberOfClass(model: ProjectModel, entity: ClassEntity, name: string): DeclaredMember {
  for (const owner of lineageOf(model, entity)) {
    if (owner.kind === 'external') return UNKNOWN_MEMBER;
    const found = ownMemberOfClass(model, owner, name);
    if (found) return found;
  }
  return ABSENT;
}

function ownMemberOfClass(model: ProjectModel, owner: ClassEntity, name: string): DeclaredMember | undefined {
  const { file } = owner;
  const getter = owner.class.methods.find((method) => method.name === name && !method.static && method.kind === 'get');
  const returned = getter && file.facts.functions[getter.function]!.returnType;
  if (returned) return { kind: 'found', types: [{ file, type: returned }], optional: false };
  if (owner.class.methods.some((method) => method.name === name && !method.static)) return UNKNOWN_MEMBER;
  const field = owner.class.fields.find((candidate) => candidate.name === name && !candidate.static);
  if (!field) return undefined;
  if (field.type) return { kind: 'found', types: [{ file, type: field.type }], optional: false };
  const type = field.initial && typeOfValue(model, placeIn(file, owner.class.owner), field.initial);
  return type ? { kind: 'found', types: [type], optional: false } : UNKNOWN_MEMBER;
}

/** A function as it can be called. */
export interface Signature {
  readonly file: LinkedFile;
  readonly parameters: readonly SignatureParameter[];
  readonly returns?: TypeNode;
  /** Where it is a function of the workspace and not a function type. */
  readonly outline?: FunctionOutline;
}

export interface SignatureParameter {
  readonly name: string;
  readonly index: number;
  readonly type?: TypeNode;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** The function types behind a type: of an alias, of overloads in unions. Empty for what cannot be called or is unknown. */
export function signaturesOfType(model: ProjectModel, { file, type }: DeclaredType, depth = 0): readonly Signature[] {
  if (depth > DEEPEST) return [];
  if (type.kind === 'function') {
    const parameters = type.parameters.map((parameter, index) => ({ ...parameter, index, rest: false }));
    return [{ file, parameters, ...(type.returns ? { returns: type.returns } : {}) }];
  }
  if (type.kind === 'union')
    return type.types
      .filter((part) => !isEmptyType(part))
      .flatMap((part) => signaturesOfType(model, { file, type: part }, depth + 1));
  const alias = declarationOf(model, { file, type });
  return alias?.type.kind === 'alias'
    ? signaturesOfType(model, { file: alias.file, type: alias.type.type }, depth + 1)
    : [];
}

/** A function of the workspace as it can be called: by its overloads where it has some. */
export function signaturesOfFunction(file: LinkedFile, outline: FunctionOutline): readonly Signature[] {
  const overloads = overloadsOf(file, outline);
  return (overloads.length > 0 ? overloads : [outline])
    .filter((candidate) => !isDeprecated(file, candidate))
    .map((candidate) => signatureOf(file, candidate));
}

function overloadsOf({ facts }: LinkedFile, outline: FunctionOutline): readonly FunctionOutline[] {
  if (!outline.name || outline.kind === 'arrow') return [];
  return facts.functions.filter(
    (candidate) =>
      !candidate.hasBody &&
      candidate.name === outline.name &&
      candidate.parent === outline.parent &&
      candidate.class === outline.class &&
      candidate.static === outline.static &&
      candidate.kind === outline.kind,
  );
}

export function signatureOf(file: LinkedFile, outline: FunctionOutline): Signature {
  const parameters = outline.parameters.map(({ name, index, type, optional, rest, default: initial }) => ({
    name,
    index,
    ...(type ? { type } : {}),
    optional: optional || initial !== undefined,
    rest,
  }));
  return { file, parameters, outline, ...(outline.returnType ? { returns: outline.returnType } : {}) };
}

/** Whether the documentation comment right before a function has the tag. */
function isDeprecated({ text }: LinkedFile, { span }: FunctionOutline): boolean {
  const before = text.slice(Math.max(0, span[0] - 2000), span[0]);
  const comment =
    /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*(?:export\s+|default\s+|declare\s+|async\s+|public\s+|static\s+)*$)/.exec(
      before,
    );
  return comment !== null && /@deprecated\b/.test(comment[0]);
}
