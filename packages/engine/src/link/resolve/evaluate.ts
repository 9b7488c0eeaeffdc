/** From values and annotations to entities: imports followed, `this` known, members looked up through base classes. */
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import type { Binding, CallFact, FieldFact, FunctionOutline, MethodFact, TypeNode, Value } from '../../model/facts.js';
import { canonicalApiName, promisifiedName } from '../../frameworks/apis/lookup.js';
import {
  externalEntity,
  externalName,
  globalEntity,
  instanceOf,
  outlineAt,
  placeIn,
  UNKNOWN,
  type ClassEntity,
  type Entity,
  type ExternalEntity,
  type FunctionEntity,
  type Place,
} from './entities.js';
import { indexOf } from './file-index.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

/** What a value stands for when it is read at `place`. Never throws; circles and the unreadable are `unknown`. */
export function evaluate(model: ProjectModel, place: Place, value: Value): Entity {
  return model.remember('entity', subjectOf(place, value), UNKNOWN, () => evaluateAfresh(model, place, value));
}

function evaluateAfresh(model: ProjectModel, place: Place, value: Value): Entity {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? globalOf(value.name) : bindingEntity(model, place.file, value.binding);
    case 'this':
      return thisEntity(place);
    case 'super':
      return superEntity(model, place);
    case 'member':
      return memberOf(model, evaluate(model, place, value.object), value.name);
    case 'call':
      return callResult(model, place, value.call);
    case 'await':
      return awaited(evaluate(model, place, value.value));
    case 'function':
      return { kind: 'function', file: place.file, outline: place.file.facts.functions[value.function]! };
    case 'class':
      return { kind: 'class', file: place.file, class: place.file.facts.classes[value.class]! };
    case 'object':
      return { kind: 'object', place, value };
    case 'array': {
      const first = value.items[0];
      return first ? { kind: 'list', element: evaluate(model, place, first) } : UNKNOWN;
    }
    case 'literal':
      return { kind: 'literal', value: value.value };
    case 'choice':
      return value.options.map((option) => evaluate(model, place, option)).find(isTelling) ?? UNKNOWN;
    case 'other':
      return value.operator === 'element' && value.parts[0]
        ? elementOf(evaluate(model, place, value.parts[0]))
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function isTelling(entity: Entity): boolean {
  return entity.kind !== 'unknown' && entity.kind !== 'literal';
}

function globalOf(name: string): Entity {
  return name === 'undefined' ? UNKNOWN : globalEntity(name);
}

function thisEntity(place: Place): Entity {
  const outline = outlineAt(place);
  if (outline.class === undefined) return UNKNOWN;
  const owner: ClassEntity = { kind: 'class', file: place.file, class: place.file.facts.classes[outline.class]! };
  return isStaticContext(place.file, outline) ? owner : instanceOf(owner);
}

function isStaticContext(file: LinkedFile, outline: FunctionOutline): boolean {
  let current = outline;
  while (current.kind === 'arrow' && file.facts.functions[current.parent]?.class === current.class) {
    current = file.facts.functions[current.parent]!;
  }
  return current.static;
}

function superEntity(model: ProjectModel, place: Place): Entity {
  const own = thisEntity(place);
  const owner = own.kind === 'instance' ? own.of : own;
  if (owner.kind !== 'class') return UNKNOWN;
  const base = baseOf(model, owner);
  if (!base) return UNKNOWN;
  return own.kind === 'instance' ? instanceOf(base) : base;
}

/** The class that a class extends, in the workspace or outside. */
function baseOf(model: ProjectModel, entity: ClassEntity): ClassEntity | ExternalEntity | undefined {
  const { file } = entity;
  const said = entity.class.extends;
  if (!said) return undefined;
  const base = evaluate(model, placeIn(file, entity.class.owner), said);
  return base.kind === 'class' || base.kind === 'external' ? base : undefined;
}

/** The class itself, then its bases from near to far. Ends at a class outside the workspace, which is included. */
export function lineageOf(model: ProjectModel, entity: ClassEntity): readonly (ClassEntity | ExternalEntity)[] {
  const lineage: (ClassEntity | ExternalEntity)[] = [];
  let current: ClassEntity | ExternalEntity | undefined = entity;
  while (current && lineage.length < 32) {
    lineage.push(current);
    current = current.kind === 'class' ? baseOf(model, current) : undefined;
  }
  return lineage;
}

/** What is remembered about a call is remembered under its fact, as a value that stands for it may be made at any time. */
function subjectOf(place: Place, value: Value): object {
  return value.kind === 'call' ? place.file.facts.calls[value.call]! : value;
}

/** What the name of a binding means where it is visible. */
export function bindingEntity(model: ProjectModel, file: LinkedFile, id: number): Entity {
  const binding = file.facts.bindings[id];
  if (!binding) return UNKNOWN;
  return model.remember('binding', binding, UNKNOWN, () => bindingAfresh(model, file, binding));
}

function bindingAfresh(model: ProjectModel, file: LinkedFile, binding: Binding): Entity {
  switch (binding.kind) {
    case 'import':
      return binding.from ? model.resolveImport(file, binding.from) : UNKNOWN;
    case 'function':
      return binding.declares === undefined ? UNKNOWN : functionEntity(file, binding.declares);
    case 'class':
      return binding.declares === undefined
        ? UNKNOWN
        : { kind: 'class', file, class: file.facts.classes[binding.declares]! };
    case 'parameter':
      return parameterEntity(model, file, binding);
    case 'variable':
      return variableEntity(model, file, binding);
    case 'type':
      return typeDeclarationEntity(file, binding);
    default:
      return UNKNOWN;
  }
}

function functionEntity(file: LinkedFile, id: number): FunctionEntity {
  return { kind: 'function', file, outline: file.facts.functions[id]! };
}

function typeDeclarationEntity(file: LinkedFile, binding: Binding): Entity {
  const type = file.facts.types.find((candidate) => candidate.binding === binding.id);
  return type ? { kind: 'typed', file, type } : UNKNOWN;
}

function parameterEntity(model: ProjectModel, file: LinkedFile, binding: Binding): Entity {
  const said = file.facts.functions[binding.owner]?.parameters[binding.parameter ?? -1];
  const whole = said?.type ? typeEntity(model, file, said.type) : untypedEntity(model, file, binding);
  return descend(model, whole, binding.path);
}

function untypedEntity(model: ProjectModel, file: LinkedFile, binding: Binding): Entity {
  const context = contextualType(model, placeIn(file, binding.owner), binding.parameter ?? -1);
  return context ? typeEntity(model, context.file, context.type) : defaultEntity(model, file, binding);
}

export interface PlacedType {
  readonly file: LinkedFile;
  readonly type: TypeNode;
}

/** The type that a callback's parameter gets from the function of the workspace that the callback is handed to. */
export function contextualType(model: ProjectModel, place: Place, index: number): PlacedType | undefined {
  const call = indexOf(place.file.facts).callbacks.get(place.function);
  if (!call) return undefined;
  const callee = evaluate(model, placeIn(place.file, call.owner), call.callee);
  const at = call.arguments.findIndex(
    (argument) => argument.kind === 'function' && argument.function === place.function,
  );
  const target = constructorOf(callee, call.construct);
  if (!target) return undefined;
  const declared = target.outline.parameters[at]?.type;
  return declared && parameterOfType(model, { file: target.file, type: declared }, index);
}

function constructorOf(callee: Entity, construct: boolean): FunctionEntity | undefined {
  if (callee.kind === 'function') return callee;
  if (callee.kind !== 'class' || !construct || callee.class.constructorId === undefined) return undefined;
  return functionEntity(callee.file, callee.class.constructorId);
}

/** The type of a parameter of a function type, followed through aliases of the workspace. */
function parameterOfType(model: ProjectModel, { file, type }: PlacedType, index: number): PlacedType | undefined {
  if (type.kind === 'function') {
    const said = type.parameters[index]?.type;
    return said && { file, type: said };
  }
  if (type.kind === 'union') {
    const [only, ...others] = type.types.filter((member) => !isEmptyType(member));
    return only && others.length === 0 ? parameterOfType(model, { file, type: only }, index) : undefined;
  }
  if (type.kind !== 'name' || type.binding < 0) return undefined;
  const alias = bindingEntity(model, file, type.binding);
  if (alias.kind !== 'typed' || alias.type.kind !== 'alias') return undefined;
  const target = { file: alias.file, type: alias.type.type };
  return model.remember(`parameter ${index}`, alias.type, undefined, () => parameterOfType(model, target, index));
}

function defaultEntity(model: ProjectModel, file: LinkedFile, binding: Binding): Entity {
  const value = binding.path ? undefined : binding.values[0];
  return value ? evaluate(model, placeIn(file, binding.owner), value) : UNKNOWN;
}

function variableEntity(model: ProjectModel, file: LinkedFile, binding: Binding): Entity {
  const place = placeIn(file, binding.owner);
  const value = binding.values.map((candidate) => evaluate(model, place, candidate)).find(isTelling);
  if (binding.type) {
    const typed = typeEntity(model, file, binding.type);
    // What is written down wins, unless it is an interface and the value tells the class.
    if (typed.kind === 'instance' || !value) return typed;
  }
  return value ? descend(model, value, binding.path) : UNKNOWN;
}

function descend(model: ProjectModel, entity: Entity, path: readonly string[] | undefined): Entity {
  return (path ?? []).reduce<Entity>(
    (current, name) => (name === '*' ? current : memberOf(model, current, name)),
    entity,
  );
}

/** A value of this type. */
export function typeEntity(model: ProjectModel, file: LinkedFile, type: TypeNode): Entity {
  return model.remember('type', type, UNKNOWN, () => typeAfresh(model, file, type));
}

function typeAfresh(model: ProjectModel, file: LinkedFile, type: TypeNode): Entity {
  switch (type.kind) {
    case 'name': {
      const root = type.binding < 0 ? globalEntity(type.name) : bindingEntity(model, file, type.binding);
      const target = descend(model, root, type.path);
      const args = type.arguments.map((argument) => typeEntity(model, file, argument));
      if (target.kind === 'class' || target.kind === 'external') return instanceOf(target, args);
      return target.kind === 'typed' ? throughAlias(model, target) : UNKNOWN;
    }
    case 'union':
    case 'intersection': {
      const types = type.types
        .filter((member) => !isEmptyType(member))
        .map((member) => typeEntity(model, file, member));
      return types.length === 1 || type.kind === 'intersection' ? (types.find(isTelling) ?? UNKNOWN) : UNKNOWN;
    }
    case 'object':
      return { kind: 'shaped', file, members: type.members };
    case 'array':
      return { kind: 'list', element: typeEntity(model, file, type.element) };
    case 'literal':
      return { kind: 'literal', value: type.value };
    case 'typeof':
      return evaluate(model, placeIn(file, 0), type.value);
    default:
      return UNKNOWN;
  }
}

function throughAlias(model: ProjectModel, entity: Extract<Entity, { kind: 'typed' }>): Entity {
  if (entity.type.kind !== 'alias' || entity.type.type.kind === 'object') return entity;
  const target = typeEntity(model, entity.file, entity.type.type);
  return target.kind === 'unknown' ? entity : target;
}

/** `null`, `undefined` and `void`, which an optional value may also be. */
export function isEmptyType(type: TypeNode): boolean {
  return (
    (type.kind === 'keyword' && ['undefined', 'null', 'void'].includes(type.name)) ||
    (type.kind === 'literal' && type.value === null)
  );
}

/** The result of `await` on something. */
function awaited(entity: Entity): Entity {
  if (entity.kind === 'instance' && entity.of.kind === 'external' && entity.of.path.join('.') === 'Promise') {
    return entity.arguments[0] ?? UNKNOWN;
  }
  return entity;
}

function elementOf(entity: Entity): Entity {
  if (entity.kind === 'list') return entity.element;
  if (entity.kind === 'instance' && entity.of.kind === 'external' && entity.arguments[0]) return entity.arguments[0];
  return UNKNOWN;
}

function callResult(model: ProjectModel, place: Place, id: number): Entity {
  const call = place.file.facts.calls[id]!;
  const callee = evaluate(model, place, call.callee);
  if (call.construct) {
    const args = (call.typeArguments ?? []).map((argument) => typeEntity(model, place.file, argument));
    return callee.kind === 'class' || callee.kind === 'external' ? instanceOf(callee, args) : UNKNOWN;
  }
  const resolved = askedOfContainer(model, place, call, callee) ?? givenByArgument(model, place, call, callee);
  if (resolved) return resolved;
  if (callee.kind === 'function') return returnOf(model, callee);
  return callee.kind === 'external' ? { ...callee, path: [...callee.path, '()'] } : UNKNOWN;
}

/** Methods by which containers hand out an instance of the class they are given. */
const HANDS_OUT = new Set(FRAMEWORKS.flatMap(({ resolvers }) => resolvers));

/** `NestFactory.create(AppModule)` gives the program and not its module. */
const MAKES_PROGRAM = new Set(FRAMEWORKS.flatMap(({ program }) => program?.starts ?? []));

/** `scope.services.getRequiredService(Queue)`: an instance of `Queue`, when the method is not the workspace's own. */
function askedOfContainer(model: ProjectModel, place: Place, call: CallFact, callee: Entity): Entity | undefined {
  if (call.callee.kind !== 'member' || !HANDS_OUT.has(call.callee.name) || callee.kind === 'function') return undefined;
  if (callee.kind === 'external' && MAKES_PROGRAM.has(externalName(callee))) return undefined;
  const token = call.arguments[0] && evaluate(model, place, call.arguments[0]);
  return token?.kind === 'class' ? instanceOf(token) : undefined;
}

/** `require('bullmq')` and `promisify(setTimeout)`, whose results only their argument tells. */
function givenByArgument(model: ProjectModel, place: Place, call: CallFact, callee: Entity): Entity | undefined {
  const [argument] = call.arguments;
  if (callee.kind !== 'external' || !argument) return undefined;
  if (externalName(callee) === '#require') return requiredModule(model, place, argument);
  if (callee.path.at(-1) !== 'promisify' || canonicalApiName(externalName(callee)) !== 'node:util#promisify')
    return undefined;
  const given = evaluate(model, place, argument);
  const promised = given.kind === 'external' ? promisifiedName(externalName(given)) : undefined;
  return promised === undefined ? undefined : externalEntity(promised);
}

function requiredModule(model: ProjectModel, place: Place, specifier: Value): Entity | undefined {
  if (specifier.kind !== 'literal' || typeof specifier.value !== 'string') return undefined;
  return model.resolveImport(place.file, { module: specifier.value, imported: '*' });
}

function returnOf(model: ProjectModel, { file, outline }: FunctionEntity): Entity {
  if (outline.returnType) return typeEntity(model, file, outline.returnType);
  for (const step of outline.steps) {
    if (step.kind === 'exit' && step.how === 'return' && step.value)
      return evaluate(model, placeIn(file, outline.id), step.value);
  }
  return UNKNOWN;
}

/** A member of something: a method gives its function, a field what it holds, a getter what it returns. */
export function memberOf(model: ProjectModel, entity: Entity, name: string): Entity {
  switch (entity.kind) {
    case 'instance':
      if (entity.of.kind === 'class') return classMember(model, entity.of, { name, static: false });
      return { ...entity.of, path: [...entity.of.path, 'prototype', name] };
    case 'class':
      return classMember(model, entity, { name, static: true });
    case 'object':
      return objectMember(model, entity, name);
    case 'namespace':
      return model.resolveExport(entity.file, name);
    case 'external':
      return { ...entity, path: [...entity.path, name] };
    case 'typed':
      return typedMember(model, entity, name);
    case 'shaped':
      return shapedMember(model, entity, name);
    default:
      return UNKNOWN;
  }
}

interface MemberName {
  readonly name: string;
  readonly static: boolean;
}

export interface FoundMember {
  readonly owner: ClassEntity;
  readonly method?: MethodFact;
  readonly field?: FieldFact;
}

/** The declaration of a member in a class or the nearest base that has it; the base outside where none in the workspace does. */
export function findMember(
  model: ProjectModel,
  entity: ClassEntity,
  wanted: MemberName,
): FoundMember | ExternalEntity | undefined {
  for (const owner of lineageOf(model, entity)) {
    if (owner.kind === 'external')
      return { ...owner, path: [...owner.path, ...(wanted.static ? [] : ['prototype']), wanted.name] };
    const method = owner.class.methods.find(
      (candidate) => candidate.name === wanted.name && candidate.static === wanted.static && !candidate.abstract,
    );
    if (method) return { owner, method };
    const field = owner.class.fields.find(
      (candidate) => candidate.name === wanted.name && candidate.static === wanted.static,
    );
    if (field) return { owner, field };
  }
  return undefined;
}

function classMember(model: ProjectModel, entity: ClassEntity, wanted: MemberName): Entity {
  const found = findMember(model, entity, wanted);
  if (!found) return UNKNOWN;
  if ('kind' in found) return found;
  const { owner, method, field } = found;
  if (method) {
    const method_ = functionEntity(owner.file, method.function);
    return method.kind === 'get' ? returnOf(model, method_) : method_;
  }
  return field ? fieldEntity(model, owner, field) : UNKNOWN;
}

/** What a field holds, by its annotation, its initialiser or what the constructor puts there. */
function fieldEntity(model: ProjectModel, owner: ClassEntity, field: FieldFact): Entity {
  const place = placeIn(owner.file, initializerOf(owner));
  const typed = field.type ? typeEntity(model, owner.file, field.type) : UNKNOWN;
  if (typed.kind === 'instance' || !field.initial) {
    return typed.kind === 'unknown' && !field.type ? assignedInConstructor(model, owner, field) : typed;
  }
  const held = evaluate(model, place, field.initial);
  return isTelling(held) ? held : typed;
}

function initializerOf(owner: ClassEntity): number {
  const { functions } = owner.file.facts;
  const found = functions.find(
    (outline) => outline.kind === 'initializer' && outline.class === owner.class.id && !outline.static,
  );
  return found?.id ?? owner.class.owner;
}

function assignedInConstructor(model: ProjectModel, owner: ClassEntity, field: FieldFact): Entity {
  const id = owner.class.constructorId;
  if (id === undefined) return UNKNOWN;
  for (const step of owner.file.facts.functions[id]!.steps) {
    if (step.kind !== 'write' || !step.value || step.target.kind !== 'member') continue;
    if (step.target.object.kind === 'this' && step.target.name === field.name)
      return evaluate(model, placeIn(owner.file, id), step.value);
  }
  return UNKNOWN;
}

/** `options = { ...options }` spreads an object into itself, so what a name leads to is remembered for each literal. */
function objectMember(model: ProjectModel, entity: Extract<Entity, { kind: 'object' }>, name: string): Entity {
  return model.remember(`member ${name}`, entity.value, UNKNOWN, () => objectMemberAfresh(model, entity, name));
}

function objectMemberAfresh(model: ProjectModel, entity: Extract<Entity, { kind: 'object' }>, name: string): Entity {
  const entry = entity.value.entries.findLast((candidate) => candidate.key === name);
  if (entry) return evaluate(model, entity.place, entry.value);
  const spread = entity.value.entries.find((candidate) => candidate.key === '...');
  return spread ? memberOf(model, evaluate(model, entity.place, spread.value), name) : UNKNOWN;
}

/** Interfaces that extend each other are remembered in the same way. */
function typedMember(model: ProjectModel, entity: Extract<Entity, { kind: 'typed' }>, name: string): Entity {
  return model.remember(`member ${name}`, entity.type, UNKNOWN, () => typedMemberAfresh(model, entity, name));
}

function typedMemberAfresh(model: ProjectModel, entity: Extract<Entity, { kind: 'typed' }>, name: string): Entity {
  const { file, type } = entity;
  if (type.type.kind === 'object') {
    const found = shapedMember(model, { kind: 'shaped', file, members: type.type.members }, name);
    if (found.kind !== 'unknown') return found;
  }
  for (const base of type.extends) {
    const found = memberOf(model, typeEntity(model, file, base), name);
    if (found.kind !== 'unknown') return found;
  }
  return UNKNOWN;
}

function shapedMember(model: ProjectModel, entity: Extract<Entity, { kind: 'shaped' }>, name: string): Entity {
  const member = entity.members.find((candidate) => candidate.name === name);
  return member?.type ? typeEntity(model, entity.file, member.type) : UNKNOWN;
}
