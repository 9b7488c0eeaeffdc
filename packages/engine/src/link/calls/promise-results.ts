/** Whether a call gives a promise: by the function it runs, by declared types, by what is known of a library, by its chain. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, TypeMember, TypeNode, Value } from '../../model/facts.js';
import { either, type Answer } from '../../model/three-valued.js';
import { placeIn, type Entity, type FunctionEntity, type Place } from '../resolve/entities.js';
import { bindingEntity, evaluate } from '../resolve/evaluate.js';
import { returnsOf } from '../resolve/definitions.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { targetsOf } from './targets.js';

/** Methods that only promises have, as far as calls without an assignment go. */
const PROMISE_MEMBERS = new Set(['then', 'catch', 'finally']);

/** Whether the result of a call is a promise. `unknown` where neither code nor types nor tables tell. */
export function givesPromise(model: ProjectModel, file: LinkedFile, call: CallFact): Answer {
  return model.remember<Answer>('gives promise', call, 'unknown', () => judge(model, file, call));
}

function judge(model: ProjectModel, file: LinkedFile, call: CallFact): Answer {
  if (call.construct) return isPromiseConstructor(model, file, call) ? 'yes' : 'no';
  const name = calledName(call.callee);
  if (call.callee.kind === 'member' && PROMISE_MEMBERS.has(name) && isOfPromise(model, file, call)) return 'yes';
  const targets = targetsOf(model, file, call);
  const own = targets.own.map((target) => returnsPromise(model, target));
  const external = targets.external.map((known) => externalAnswer(known, call));
  const answers = [...own, ...external];
  if (answers.length > 0) return answers.reduce(either);
  const declared = declaredResultOf(model, file, call);
  if (declared) return isPromiseType(declared) ? 'yes' : 'no';
  return checkedAnswer(model, file, call);
}

function isPromiseConstructor(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const callee = evaluate(model, placeIn(file, call.owner), call.callee);
  return callee.kind === 'external' && callee.module === '' && callee.path.join('.') === 'Promise';
}

/** `x.then(…)` speaks of a promise by itself; `catch` and `finally` may be members of a query or validator. */
function isOfPromise(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const object = call.callee.kind === 'member' ? call.callee.object : undefined;
  if (calledName(call.callee) === 'then') return true;
  return object?.kind !== 'call' || givesPromise(model, file, file.facts.calls[object.call]!) !== 'no';
}

function externalAnswer(name: string, call: CallFact): Answer {
  const fact = apiByName(name);
  if (fact?.returnsPromise === undefined) return 'unknown';
  // Many functions give a promise unless they are handed a callback for the result.
  if (call.arguments.at(-1)?.kind === 'function' && !fact.runs) return 'no';
  return fact.returnsPromise ? 'yes' : 'no';
}

/** Whether a function of the workspace gives a promise when it is called. */
export function returnsPromise(model: ProjectModel, { file, outline }: FunctionEntity): Answer {
  if (outline.generator) return 'no';
  if (outline.async) return 'yes';
  if (outline.returnType) return isPromiseType(outline.returnType) ? 'yes' : isOpaque(outline.returnType);
  return model.remember<Answer>('returns promise', outline, 'no', () => {
    const returned = returnsOf(placeIn(file, outline.id));
    return returned.map(({ place, value }) => isPromiseValue(model, place, value)).reduce<Answer>(either, 'no');
  });
}

/** Whether an expression stands for a promise. */
export function isPromiseValue(model: ProjectModel, place: Place, value: Value): Answer {
  switch (value.kind) {
    case 'call':
      return givesPromise(model, place.file, place.file.facts.calls[value.call]!);
    case 'choice':
      return value.options.map((option) => isPromiseValue(model, place, option)).reduce<Answer>(either, 'no');
    case 'name': {
      const binding = place.file.facts.bindings[value.binding];
      if (!binding) return 'no';
      if (binding.type) return isPromiseType(binding.type) ? 'yes' : isOpaque(binding.type);
      if (binding.path || binding.values.length !== 1) return 'unknown';
      const [held] = binding.values;
      return held!.kind === 'call' ? isPromiseValue(model, placeIn(place.file, binding.owner), held) : 'unknown';
    }
    case 'member':
      return 'unknown';
    default:
      return 'no';
  }
}

/** `Promise<…>`, also among alternatives such as `void | Promise<void>`. */
export function isPromiseType(type: TypeNode): boolean {
  if (type.kind === 'union') return type.types.some(isPromiseType);
  return type.kind === 'name' && /^(?:Promise|PromiseLike|CancelablePromise)$/.test(type.path.at(-1) ?? type.name);
}

/** A type that may hide a promise behind a name of its own. */
function isOpaque(type: TypeNode): Answer {
  if (type.kind === 'union') return type.types.map(isOpaque).reduce<Answer>(either, 'no');
  return type.kind === 'name' || (type.kind === 'keyword' && (type.name === 'any' || type.name === 'unknown'))
    ? 'unknown'
    : 'no';
}

/** The result type that the callee's declaration states, where it has no body: an interface's member, a function-typed name. */
export function declaredResultOf(model: ProjectModel, file: LinkedFile, call: CallFact): TypeNode | undefined {
  const { callee } = call;
  const place = placeIn(file, call.owner);
  if (callee.kind === 'name') return resultOfBinding(model, file, callee.binding);
  if (callee.kind !== 'member') return undefined;
  return resultOfMember(model, evaluate(model, place, callee.object), callee.name);
}

function resultOfBinding(model: ProjectModel, file: LinkedFile, id: number): TypeNode | undefined {
  const binding = file.facts.bindings[id];
  if (binding?.path?.length === 1) {
    const whole = file.facts.functions[binding.owner]?.parameters[binding.parameter ?? -1]?.type;
    return whole && memberResult(model, file, whole, binding.path[0]!);
  }
  return binding?.type && functionResult(model, file, binding.type, 0);
}

function memberResult(model: ProjectModel, file: LinkedFile, type: TypeNode, name: string): TypeNode | undefined {
  if (type.kind === 'object') return resultAmong(model, file, type.members, name);
  const entity = type.kind === 'name' ? declarationOf(model, file, type) : undefined;
  return entity && resultOfMember(model, entity, name);
}

function declarationOf(model: ProjectModel, file: LinkedFile, type: TypeNode & { kind: 'name' }): Entity | undefined {
  return type.binding < 0 ? undefined : bindingEntity(model, file, type.binding);
}

function resultOfMember(model: ProjectModel, owner: Entity, name: string): TypeNode | undefined {
  switch (owner.kind) {
    case 'typed':
      return model.remember<TypeNode | undefined>(`result of ${name}`, owner.type, undefined, () =>
        resultInType(model, owner, name),
      );
    case 'shaped':
      return resultAmong(model, owner.file, owner.members, name);
    case 'instance':
      return owner.of.kind === 'class' ? resultInClass(model, owner.of, name) : undefined;
    default:
      return undefined;
  }
}

/** The interface itself, then those that it extends. */
function resultInType(
  model: ProjectModel,
  { file, type }: Extract<Entity, { kind: 'typed' }>,
  name: string,
): TypeNode | undefined {
  const own = type.type.kind === 'object' ? resultAmong(model, file, type.type.members, name) : undefined;
  if (own) return own;
  for (const base of type.extends) {
    const found = memberResult(model, file, base, name);
    if (found) return found;
  }
  return undefined;
}

function resultInClass(
  model: ProjectModel,
  owner: Extract<Entity, { kind: 'class' }>,
  name: string,
): TypeNode | undefined {
  const { file, class: fact } = owner;
  const method = fact.methods.find((candidate) => candidate.name === name && candidate.kind === 'method');
  if (method) return file.facts.functions[method.function]!.returnType;
  const field = fact.fields.find((candidate) => candidate.name === name);
  return field?.type && functionResult(model, file, field.type, 0);
}

function resultAmong(
  model: ProjectModel,
  file: LinkedFile,
  members: readonly TypeMember[],
  name: string,
): TypeNode | undefined {
  const member = members.find((candidate) => candidate.name === name);
  return member?.type && functionResult(model, file, member.type, 0);
}

const DEEPEST_ALIAS = 4;

function functionResult(model: ProjectModel, file: LinkedFile, type: TypeNode, depth: number): TypeNode | undefined {
  if (depth > DEEPEST_ALIAS) return undefined;
  if (type.kind === 'function') return type.returns;
  if (type.kind === 'union') {
    const functions = type.types.flatMap((part) => functionResult(model, file, part, depth + 1) ?? []);
    return functions.length === 1 ? functions[0] : undefined;
  }
  const entity = type.kind === 'name' ? declarationOf(model, file, type) : undefined;
  return entity?.kind === 'typed' ? functionResult(model, entity.file, entity.type.type, depth + 1) : undefined;
}

function checkedAnswer(model: ProjectModel, file: LinkedFile, call: CallFact): Answer {
  if (!model.types || call.callee.kind !== 'member') return 'unknown';
  const returns = model.types.callee({ path: file.path, span: call.callee.span, call: call.span })?.returns;
  if (returns === undefined) return 'unknown';
  return returns === 'promise' || returns === 'promise-void' ? 'yes' : 'no';
}
