/** Which values are, or carry, a signal: an `AbortSignal`, its controller, options or a context that hold one, work made with one. */
import type { Binding, FunctionOutline, ParameterFact, TypeNode, Value } from '../../model/facts.js';
import { either, type Answer } from '../../model/three-valued.js';
import { outlineAt, placeIn, type Entity, type Place } from '../resolve/entities.js';
import {
  bindingEntity,
  contextualType,
  evaluate,
  findMember,
  isEmptyType,
  typeEntity,
  type PlacedType,
} from '../resolve/evaluate.js';
import { askedParameter } from '../resolve/called-functions.js';
import { isFrameworkSignal } from '../services/entry-points.js';
import { usesIn } from '../calls/result-uses.js';
import { writesToField } from '../resolve/fields.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { calledFunction } from '../resolve/called-functions.js';
import { reactionOfFunction } from './reactions.js';
import { isNeverAborted } from './stop-state.js';

/** Names that people give to signals and nothing else; `signal` alone may also be a POSIX signal's name. */
const SIGNAL_NAME =
  /^_?(?:signal|\w*(?:[aA]bort|[cC]ancel(?:lation)?|[sS]top(?:ping)?|[sS]hutdown)_?[sS]ignal|(?:cancellation|cancel|stopping|abort)Token)$/;
const SIGNAL_TYPES = new Set(['AbortSignal', 'AbortController', 'CancellationToken', 'EventTarget & AbortSignal']);
/** Options types from outside that are named after what they carry. */
const CARRYING_TYPE_NAME = /Abort|Cancell?(?:able|ation)|Signal(?:Options|able)|^RequestInit$/;
/** Types that are called signal and are none. */
const OTHER_SIGNALS = /^(?:Signals|WritableSignal|ReadonlySignal|ComputedSignal|SignalConstants|ProcessSignal)$/;

/** Whether a value is a signal or something that carries one. */
export function carriesSignal(model: ProjectModel, place: Place, value: Value): Answer {
  return model.remember('carries', value, 'unknown', () => carriesAfresh(model, place, value));
}

function carriesAfresh(model: ProjectModel, place: Place, value: Value): Answer {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? 'no' : bindingCarries(model, place.file, value.binding);
    case 'this':
      return 'no';
    case 'member':
      return memberCarries(model, place, value);
    case 'call':
      return callCarries(model, place, value.call);
    case 'await':
      return waitedForCarries(model, place, value.value);
    case 'function':
      return closureCarries(model, place.file, value.function);
    case 'object':
      return anyCarries(
        model,
        place,
        value.entries.map((entry) => entry.value),
      );
    case 'array':
      return anyCarries(model, place, value.items);
    case 'spread':
      return carriesSignal(model, place, value.value);
    case 'choice':
      return anyCarries(model, place, value.options);
    case 'other':
      return anyCarries(model, place, value.parts);
    default:
      return 'no';
  }
}

/** What a call gives in the end may still depend on the signal that it got, as a response's body does, or be plain data. */
function waitedForCarries(model: ProjectModel, place: Place, value: Value): Answer {
  const answer = carriesSignal(model, place, value);
  return value.kind === 'call' && answer === 'yes' ? 'unknown' : answer;
}

function anyCarries(model: ProjectModel, place: Place, values: readonly Value[]): Answer {
  return values.reduce<Answer>(
    (answer, value) => (answer === 'yes' ? answer : either(answer, carriesSignal(model, place, value))),
    'no',
  );
}

function bindingCarries(model: ProjectModel, file: LinkedFile, id: number): Answer {
  const binding = file.facts.bindings[id];
  if (!binding) return 'unknown';
  return model.remember('binding carries', binding, 'unknown', () => bindingCarriesAfresh(model, file, binding));
}

function bindingCarriesAfresh(model: ProjectModel, file: LinkedFile, binding: Binding): Answer {
  if (binding.kind === 'import' || binding.kind === 'class' || binding.kind === 'type') return 'no';
  if (binding.kind === 'function') return 'no';
  if (binding.type && !binding.path) {
    const typed = typeCarries(model, file, binding.type);
    if (typed !== 'unknown') return typed;
  }
  const last = binding.path?.at(-1);
  if (last !== undefined && SIGNAL_NAME.test(last)) return partOfParameterIsText(model, file, binding) ? 'no' : 'yes';
  if (binding.kind === 'parameter') return parameterCarries(model, file, binding);
  const place = placeIn(file, binding.owner);
  const made = anyCarries(model, place, binding.values);
  if (made === 'yes' && binding.path && last !== '*') return descendedCarries(model, file, binding);
  return made !== 'no' || !SIGNAL_NAME.test(binding.name) ? made : 'yes';
}

/** `const { items } = work(signal)`: what was made with the signal may or may not still carry it. */
function descendedCarries(model: ProjectModel, file: LinkedFile, binding: Binding): Answer {
  const entity = bindingEntity(model, file, binding.id);
  const typed = entityCarries(model, entity);
  return typed === 'unknown' ? 'unknown' : typed;
}

function partOfParameterIsText(model: ProjectModel, file: LinkedFile, binding: Binding): boolean {
  const entity = bindingEntity(model, file, binding.id);
  return entity.kind === 'literal';
}

function parameterCarries(model: ProjectModel, file: LinkedFile, binding: Binding): Answer {
  const owner = file.facts.functions[binding.owner];
  const parameter = owner?.parameters[binding.parameter ?? -1];
  if (!owner || !parameter) return 'unknown';
  const typed = typeOfParameter(model, file, { owner, parameter });
  if (!typed) {
    if (isFrameworkSignal(model, owner, file, parameter)) return 'yes';
    return binding.path ? 'unknown' : untypedParameterCarries(model, file, { owner, parameter });
  }
  if (!binding.path || binding.path.at(-1) === '*') {
    const answer = typeCarries(model, typed.file, typed.type);
    return answer === 'unknown' && SIGNAL_NAME.test(binding.name) && isOpaque(typed.type) ? 'yes' : answer;
  }
  return entityCarries(model, bindingEntity(model, file, binding.id));
}

function typeOfParameter(
  model: ProjectModel,
  file: LinkedFile,
  { owner, parameter }: OwnedParameter,
): PlacedType | undefined {
  if (parameter.type) return { file, type: parameter.type };
  return contextualType(model, placeIn(file, owner.id), parameter.index);
}

/**
 * Without an annotation the name decides in plain JavaScript and for named functions; a callback's parameter is typed by
 * whom it is handed to, and may be the name of a POSIX signal.
 */
function untypedParameterCarries(model: ProjectModel, file: LinkedFile, { owner, parameter }: OwnedParameter): Answer {
  const isCallback = indexOf(file.facts).callbacks.has(owner.id);
  if (SIGNAL_NAME.test(parameter.name) && isUsedAsData(file, parameter)) return 'no';
  if (SIGNAL_NAME.test(parameter.name) && (/\.[cm]?jsx?$/.test(file.path) || !isCallback)) return 'yes';
  const answer = isCallback ? askedParameter(model, file, parameter).is : 'unknown';
  if (answer === 'unknown') return 'unknown';
  return answer === 'neither' ? 'no' : 'yes';
}

const SIGNAL_MEMBERS = new Set([
  'aborted',
  'reason',
  'throwIfAborted',
  'onabort',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'signal',
]);

/** Members are read from it that no signal has, so that it is called `signal` for something else. */
function isUsedAsData(file: LinkedFile, parameter: ParameterFact): boolean {
  const uses = parameter.binding === undefined ? [] : (usesIn(file.facts).ofBinding.get(parameter.binding) ?? []);
  const members = uses.flatMap(({ taker }) =>
    taker.kind === 'member' || taker.kind === 'chained' ? [taker.name] : [],
  );
  return members.length > 0 && members.every((name) => !SIGNAL_MEMBERS.has(name));
}

function isOpaque(type: TypeNode): boolean {
  return type.kind === 'keyword' && type.name === 'any';
}

/** A parameter of a function that is, or carries, a signal. */
export function parameterIsSignal(model: ProjectModel, file: LinkedFile, parameter: ParameterFact): Answer {
  if (parameter.type) {
    const typed = typeCarries(model, file, parameter.type);
    if (typed !== 'unknown') return typed;
  }
  if (parameter.binding !== undefined) return bindingCarries(model, file, parameter.binding);
  const parts = file.facts.bindings.filter(
    (binding) =>
      binding.kind === 'parameter' &&
      binding.parameter === parameter.index &&
      binding.path &&
      ownsParameter(file, binding, parameter),
  );
  return parts.reduce<Answer>((answer, binding) => either(answer, bindingCarries(model, file, binding.id)), 'no');
}

function ownsParameter(file: LinkedFile, binding: Binding, parameter: ParameterFact): boolean {
  return file.facts.functions[binding.owner]?.parameters[parameter.index] === parameter;
}

function memberCarries(model: ProjectModel, place: Place, value: Extract<Value, { kind: 'member' }>): Answer {
  if (value.name === 'aborted' || value.name === 'reason' || isNeverAborted(place, value)) return 'no';
  const entity = evaluate(model, place, value);
  const typed = entityCarries(model, entity);
  if (typed !== 'unknown') return typed;
  const declared = fieldTypeCarries(model, place, value);
  if (declared !== 'unknown') return declared;
  if (SIGNAL_NAME.test(value.name)) return 'yes';
  return initialCarries(model, place, value);
}

/** The annotation of a field, read as a type: unions with `undefined` included, which have no single entity. */
function fieldTypeCarries(model: ProjectModel, place: Place, value: Extract<Value, { kind: 'member' }>): Answer {
  const owner = evaluate(model, place, value.object);
  if (owner.kind === 'typed' || owner.kind === 'shaped') {
    const members =
      owner.kind === 'shaped' ? owner.members : owner.type.type.kind === 'object' ? owner.type.type.members : [];
    const member = members.find((candidate) => candidate.name === value.name);
    return member?.type ? typeCarries(model, owner.file, member.type) : 'unknown';
  }
  if (owner.kind !== 'instance' || owner.of.kind !== 'class') return 'unknown';
  const found = findMember(model, owner.of, { name: value.name, static: false });
  if (!found || 'kind' in found || !found.field?.type) return 'unknown';
  return typeCarries(model, found.owner.file, found.field.type);
}

function initialCarries(model: ProjectModel, place: Place, value: Extract<Value, { kind: 'member' }>): Answer {
  const owner = evaluate(model, place, value.object);
  if (owner.kind === 'object') {
    const entry = owner.value.entries.find((candidate) => candidate.key === value.name);
    return entry ? carriesSignal(model, owner.place, entry.value) : 'unknown';
  }
  if (owner.kind !== 'instance' || owner.of.kind !== 'class') return 'unknown';
  const found = findMember(model, owner.of, { name: value.name, static: false });
  if (!found || 'kind' in found) return 'unknown';
  const written = writesToField(model, found.owner, value.name);
  return written.reduce<Answer>(
    (answer, write) => either(answer, carriesSignal(model, write.place, write.value)),
    'no',
  );
}

/** What is made with a signal carries it: a stream, an iterator, a linked signal, a promise that it rejects. */
function callCarries(model: ProjectModel, place: Place, id: number): Answer {
  const call = place.file.facts.calls[id]!;
  const entity = entityCarries(model, evaluate(model, place, { kind: 'call', call: id, span: call.span }));
  if (entity === 'yes') return 'yes';
  const called = call.construct ? undefined : calledFunction(model, place.file, call);
  if (called && reactionOfFunction(model, called.file, called.outline.id) === 'ignores') return 'no';
  const receiver = call.callee.kind === 'member' ? carriesSignal(model, place, call.callee.object) : 'no';
  return either(receiver, anyCarries(model, place, call.arguments));
}

/** A function that reads a signal from around it. */
function closureCarries(model: ProjectModel, file: LinkedFile, id: number): Answer {
  return reactionOfFunction(model, file, id) === 'ignores' ? 'no' : 'yes';
}

function entityCarries(model: ProjectModel, entity: Entity): Answer {
  switch (entity.kind) {
    case 'instance':
      return entity.of.kind === 'class'
        ? classCarries(model, entity)
        : externalTypeCarries(entity.of.path.at(-1) ?? '', entity);
    case 'typed':
      return typeDeclarationCarries(model, entity);
    case 'shaped':
      return membersCarry(model, entity.file, entity.members);
    case 'external':
      return isSignalMaker(entity.path) ? 'yes' : 'unknown';
    case 'object':
      return anyCarries(
        model,
        entity.place,
        entity.value.entries.map((entry) => entry.value),
      );
    case 'literal':
    case 'class':
      return 'no';
    default:
      return 'unknown';
  }
}

function isSignalMaker(path: readonly string[]): boolean {
  const name = path.join('.');
  return (
    name === 'AbortController.prototype.signal' ||
    name.startsWith('AbortSignal.any.') ||
    name.startsWith('AbortSignal.timeout.')
  );
}

function externalTypeCarries(name: string, entity: Extract<Entity, { kind: 'instance' }>): Answer {
  if (SIGNAL_TYPES.has(name) || isRequest(entity)) return 'yes';
  if (OTHER_SIGNALS.test(name)) return 'no';
  if (CARRYING_TYPE_NAME.test(name)) return 'yes';
  if (entity.of.kind === 'external' && entity.of.module === '' && PLAIN_GLOBALS.has(name)) return 'no';
  return 'unknown';
}

/** The web's `Request`, whose `signal` fires when the client has gone. */
function isRequest({ of }: Extract<Entity, { kind: 'instance' }>): boolean {
  return of.kind === 'external' && of.module === '' && of.path.join('.') === 'Request';
}

const PLAIN_GLOBALS = new Set([
  'Date',
  'Map',
  'Set',
  'WeakMap',
  'RegExp',
  'Error',
  'URL',
  'Buffer',
  'Uint8Array',
  'ArrayBuffer',
  'String',
  'Number',
  'Boolean',
  'Symbol',
]);

function classCarries(model: ProjectModel, entity: Extract<Entity, { kind: 'instance' }>): Answer {
  if (entity.of.kind !== 'class') return 'unknown';
  const owner = entity.of;
  return model.remember('class carries', owner.class, 'unknown', () => {
    for (const field of owner.class.fields) {
      if (field.type && typeCarries(model, owner.file, field.type) === 'yes') return 'yes';
      if (field.initial && carriesSignal(model, placeIn(owner.file, owner.class.owner), field.initial) === 'yes')
        return 'yes';
    }
    return 'unknown';
  });
}

function typeDeclarationCarries(model: ProjectModel, entity: Extract<Entity, { kind: 'typed' }>): Answer {
  return model.remember('type carries', entity.type, 'unknown', () => {
    const own = typeCarries(model, entity.file, entity.type.type);
    const bases = entity.type.extends.map((base) => typeCarries(model, entity.file, base));
    return [own, ...bases].reduce(either);
  });
}

/** Members may be of the type that they are members of. */
function membersCarry(model: ProjectModel, file: LinkedFile, members: readonly { readonly type?: TypeNode }[]): Answer {
  return model.remember<Answer>('members carry', members, 'no', () =>
    members.some(
      ({ type }) => type !== undefined && type.kind !== 'function' && typeCarries(model, file, type) === 'yes',
    )
      ? 'yes'
      : 'no',
  );
}

const WRAPPERS = new Set(['Partial', 'Required', 'Readonly', 'Pick', 'Omit', 'NonNullable', 'Promise', 'Awaited']);

/** Whether a value of this type is or carries a signal. */
export function typeCarries(model: ProjectModel, file: LinkedFile, type: TypeNode): Answer {
  switch (type.kind) {
    case 'name': {
      if (type.binding < 0 && WRAPPERS.has(type.name)) {
        return type.arguments[0] ? typeCarries(model, file, type.arguments[0]) : 'unknown';
      }
      if (type.path.length > 0 && OTHER_SIGNALS.test(type.path.at(-1)!)) return 'no';
      const entity = typeEntity(model, file, type);
      return entity.kind === 'unknown' ? namedLikeSignal(type.name) : entityCarries(model, entity);
    }
    case 'union':
    case 'intersection':
      return type.types
        .filter((member) => !isEmptyType(member))
        .reduce<Answer>((answer, member) => either(answer, typeCarries(model, file, member)), 'no');
    case 'object':
      return membersCarry(model, file, type.members);
    case 'keyword':
      return ['any', 'unknown', 'object'].includes(type.name) ? 'unknown' : 'no';
    case 'literal':
    case 'array':
    case 'function':
      return 'no';
    default:
      return 'unknown';
  }
}

function namedLikeSignal(name: string): Answer {
  return SIGNAL_TYPES.has(name) || CARRYING_TYPE_NAME.test(name) ? 'yes' : 'unknown';
}

/** A signal, or what carries one, that code can name. */
export interface SignalInReach {
  /** As it is written there: `signal`, `options.signal`, `this.signal`. */
  readonly name: string;
  /** Whether the name is an `AbortSignal` itself, so that `.aborted` can be read from it. */
  readonly plain: 'yes' | 'optional' | 'no';
}

/** Parameters that carry a signal, of the function and of those around it from inside out; then fields of its class. */
export function signalsInReach(model: ProjectModel, place: Place): readonly SignalInReach[] {
  const found: SignalInReach[] = [];
  for (let outline = outlineAt(place); ; outline = place.file.facts.functions[outline.parent]!) {
    for (const parameter of outline.parameters) {
      if (parameterIsSignal(model, place.file, parameter) === 'yes')
        found.push(nameSignal(model, place.file, { owner: outline, parameter }));
    }
    if (outline.id === 0) break;
  }
  return [...found, ...fieldSignals(model, place)];
}

interface OwnedParameter {
  readonly owner: FunctionOutline;
  readonly parameter: ParameterFact;
}

function nameSignal(model: ProjectModel, file: LinkedFile, { owner, parameter }: OwnedParameter): SignalInReach {
  if (!parameter.name) return destructuredSignal(model, file, { owner, parameter });
  const optional = parameter.optional && !parameter.default ? 'optional' : 'yes';
  const typed = typeOfParameter(model, file, { owner, parameter });
  const kind = typed && signalType(model, typed.file, typed.type);
  const asked = typed ? undefined : askedParameter(model, file, parameter);
  if (asked?.is === 'carries' && asked.member) return { name: `${parameter.name}.${asked.member}`, plain: 'no' };
  if (
    kind === 'signal' ||
    asked?.is === 'signal' ||
    (!typed && asked?.is !== 'carries' && SIGNAL_NAME.test(parameter.name))
  )
    return { name: parameter.name, plain: optional };
  if (kind === 'maybe signal') return { name: parameter.name, plain: 'optional' };
  const whole = typed && typeEntity(model, typed.file, typed.type);
  if (whole?.kind === 'instance' && isRequest(whole)) return { name: `${parameter.name}.signal`, plain: 'yes' };
  const member = typed && signalMember(model, typed.file, typed.type);
  return { name: member ? `${parameter.name}.${member}` : parameter.name, plain: 'no' };
}

function destructuredSignal(
  model: ProjectModel,
  file: LinkedFile,
  { owner, parameter }: OwnedParameter,
): SignalInReach {
  const { bindings } = file.facts;
  const id = bindings.findIndex(
    (binding, index) =>
      binding.owner === owner.id &&
      binding.parameter === parameter.index &&
      binding.path &&
      bindingCarries(model, file, index) === 'yes',
  );
  const binding = bindings[id];
  if (!binding) return { name: 'signal', plain: 'no' };
  const entity = bindingEntity(model, file, id);
  const plain = entity.kind === 'instance' && entity.of.kind === 'external' && entity.of.path.at(-1) === 'AbortSignal';
  return { name: binding.name, plain: plain ? 'yes' : SIGNAL_NAME.test(binding.name) ? 'optional' : 'no' };
}

function signalType(model: ProjectModel, file: LinkedFile, type: TypeNode): 'signal' | 'maybe signal' | undefined {
  const whole = typeEntity(model, file, type);
  if (whole.kind === 'instance' && whole.of.kind === 'external' && whole.of.path.at(-1) === 'AbortSignal') {
    return type.kind === 'union' ? 'maybe signal' : 'signal';
  }
  return undefined;
}

/** The member of an options type that holds the signal. */
function signalMember(model: ProjectModel, file: LinkedFile, type: TypeNode): string | undefined {
  const entity = typeEntity(model, file, type);
  if (entity.kind !== 'typed' && entity.kind !== 'shaped') return undefined;
  const members =
    entity.kind === 'shaped' ? entity.members : entity.type.type.kind === 'object' ? entity.type.type.members : [];
  const own = members.find((member) => member.type && typeCarries(model, entity.file, member.type) === 'yes')?.name;
  if (own || entity.kind === 'shaped') return own;
  return entity.type.extends.map((base) => signalMember(model, entity.file, base)).find(Boolean);
}

/** A signal that the class was given and keeps. */
function fieldSignals(model: ProjectModel, place: Place): SignalInReach[] {
  const owner = outlineAt(place).class;
  if (owner === undefined) return [];
  return place.file.facts.classes[owner]!.fields.flatMap((field) =>
    !field.static && field.type && signalType(model, place.file, field.type)
      ? [{ name: `this.${field.name}`, plain: 'no' as const }]
      : [],
  );
}
