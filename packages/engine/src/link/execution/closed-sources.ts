/**
 * Whether what a loop waits for is closed by the code that stops it, so that the pending wait rejects or ends. The source may
 * be reached by several names: a field, a local copy of it, a parameter of a helper, a field of another provider.
 */
import type { LoopStep, Step, Value } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import {
  classKey,
  outlineAt,
  placeIn,
  type ClassEntity,
  type FunctionEntity,
  type Place,
} from '../resolve/entities.js';
import { evaluate, findMember } from '../resolve/evaluate.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { asEntity } from '../services/entry-points.js';
import { stopFunctionsAround, stopMethodsInLineage } from './stop-functions.js';

/** Methods that end what is waited for on the same object, or wake whoever waits. */
const CLOSES =
  /^(?:close|end|destroy|stop|cancel|abort|dispose|terminate|disconnect|complete|return|quit|shutdown|kill|unsubscribe|interrupt|wake|notify|release|reject|push|write|enqueue|publish|next|emit|resolve|removeAllListeners|@@dispose|@@asyncDispose)\w*$/;

/** Whether a function that runs at the stop closes something that the loop waits for. */
export function isSourceClosedAtStop(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  const awaited = new Set<string>();
  const owners: ClassEntity[] = [];
  for (const value of valuesAwaitedIn(loop)) addSubjects(model, place, { value, keys: awaited, owners });
  if (awaited.size === 0) return false;
  const stops = [
    ...stopFunctionsAround(model, place),
    ...owners.flatMap((owner) => stopMethodsInLineage(model, owner)),
  ];
  return stops.some((stop) => stop.outline.id !== place.function && closesOneOf(model, stop, awaited));
}

function closesOneOf(model: ProjectModel, stop: FunctionEntity, awaited: ReadonlySet<string>): boolean {
  const place = placeIn(stop.file, stop.outline.id);
  return (indexOf(stop.file.facts).callsByOwner.get(stop.outline.id) ?? []).some((call) => {
    if (!CLOSES.test(calledName(call.callee))) return false;
    const subjects = call.callee.kind === 'member' ? [call.callee.object] : call.arguments;
    return subjects.some((subject) => [...keysOf(model, place, subject)].some((key) => isOneOf(key, awaited)));
  });
}

function isOneOf(key: string, awaited: ReadonlySet<string>): boolean {
  for (const other of awaited)
    if (other === key || other.startsWith(`${key}.`) || key.startsWith(`${other}.`)) return true;
  return false;
}

/** Everything that an iteration waits for. */
function valuesAwaitedIn(loop: LoopStep): readonly Value[] {
  const values: Value[] = loop.form === 'for-await' && loop.source ? [loop.source] : [];
  const collect = (step: Step): void => {
    if (step.kind === 'await') values.push(step.value);
    if (step.kind === 'loop' && step.form === 'for-await' && step.source) values.push(step.source);
  };
  walkSteps(loop.testSteps, collect);
  walkSteps(loop.body, collect);
  return values;
}

interface Subjects {
  readonly value: Value;
  readonly keys: Set<string>;
  /** Classes of which a member is waited for: their own stop methods may close it. */
  readonly owners: ClassEntity[];
}

const DEEPEST = 8;

/** The receivers and arguments of the calls in an awaited value. */
function addSubjects(model: ProjectModel, place: Place, subjects: Subjects, depth = 0): void {
  const { value, keys, owners } = subjects;
  if (depth > DEEPEST) return;
  const inner = (part: Value): void => addSubjects(model, place, { ...subjects, value: part }, depth + 1);
  switch (value.kind) {
    case 'call': {
      const call = place.file.facts.calls[value.call]!;
      if (call.callee.kind === 'member') inner(call.callee.object);
      for (const argument of call.arguments) inner(argument);
      return;
    }
    case 'await':
    case 'spread':
      inner(value.value);
      return;
    case 'array':
      for (const item of value.items) inner(item);
      return;
    case 'choice':
      for (const option of value.options) inner(option);
      return;
    case 'name':
    case 'member':
      for (const key of keysOf(model, place, value)) keys.add(key);
      if (value.kind === 'member') addOwner(model, place, value, owners);
      return;
    default:
  }
}

function addOwner(model: ProjectModel, place: Place, value: Value & { kind: 'member' }, owners: ClassEntity[]): void {
  const owner = evaluate(model, place, value.object);
  if (owner.kind === 'instance' && owner.of.kind === 'class') owners.push(owner.of);
}

/** Names by which an object is known: of its binding, its field, what it was copied from, and the fields it was copied to. */
function keysOf(model: ProjectModel, place: Place, value: Value, depth = 0): ReadonlySet<string> {
  if (depth > DEEPEST) return new Set();
  switch (value.kind) {
    case 'name':
      return keysOfBinding(model, place, value.binding, depth);
    case 'member':
      return keysOfMember(model, place, value, depth);
    case 'await':
      return keysOf(model, place, value.value, depth + 1);
    case 'choice':
      return new Set(value.options.flatMap((option) => [...keysOf(model, place, option, depth + 1)]));
    default:
      return new Set();
  }
}

function keysOfBinding(model: ProjectModel, { file }: Place, id: number, depth: number): ReadonlySet<string> {
  const binding = file.facts.bindings[id];
  if (!binding) return new Set();
  const keys = new Set([`${file.path}#b${id}`]);
  const place = placeIn(file, binding.owner);
  for (const value of binding.values) {
    for (const key of keysOf(model, place, value, depth + 1)) keys.add([key, ...(binding.path ?? [])].join('.'));
    if (value.kind === 'this' && binding.path) for (const key of ownKeys(model, place, binding.path[0]!)) keys.add(key);
  }
  for (const use of usesIn(file.facts).ofBinding.get(id) ?? []) {
    const target = use.taker.kind === 'written' && use.taker.target.kind === 'member' ? use.taker.target : undefined;
    if (target?.object.kind === 'this')
      for (const key of ownKeys(model, placeIn(file, use.function), target.name)) keys.add(key);
  }
  return keys;
}

function ownKeys(model: ProjectModel, place: Place, name: string): readonly string[] {
  const owner = outlineAt(place).class;
  return owner === undefined ? [] : [fieldKey(model, asEntity(place.file, place.file.facts.classes[owner]!), name)];
}

function keysOfMember(
  model: ProjectModel,
  place: Place,
  value: Value & { kind: 'member' },
  depth: number,
): ReadonlySet<string> {
  const owner = evaluate(model, place, value.object);
  if (owner.kind === 'instance' && owner.of.kind === 'class') return new Set([fieldKey(model, owner.of, value.name)]);
  return new Set([...keysOf(model, place, value.object, depth + 1)].map((key) => `${key}.${value.name}`));
}

/** The same field of a class and its subclasses has one key: that of the class that declares it. */
function fieldKey(model: ProjectModel, entity: ClassEntity, name: string): string {
  const found = findMember(model, entity, { name, static: false });
  return `${classKey(found && !('kind' in found) ? found.owner : entity)}.${name}`;
}
