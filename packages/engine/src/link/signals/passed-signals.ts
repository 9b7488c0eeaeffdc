/** Whether a call gets a signal: at the place for it, or on another way that serves as well. */
import type { CallFact, Value, ValueOf } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import { placeIn, type Place } from '../resolve/entities.js';
import { definitionOf } from '../resolve/definitions.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { memberOfType, typeOfBinding, typeOfValue } from './declared-types.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';
import type { SignalSlot } from './signal-slots.js';

/** `given` also where the code writes `undefined` there, which is a decision; `missing` is certain. */
export type Passed = 'given' | 'missing' | 'unknown';

/** What stands at the place for a signal. */
export function passedAt(
  model: ProjectModel,
  file: LinkedFile,
  { call, slot }: { readonly call: CallFact; readonly slot: SignalSlot },
): Passed {
  if (call.arguments.slice(0, slot.index + 1).some((argument) => argument.kind === 'spread')) return 'unknown';
  const argument = call.arguments[slot.index];
  if (!argument) return 'missing';
  if (slot.member === undefined) return 'given';
  return passedIn(model, placeIn(file, call.owner), { value: argument, member: slot.member, depth: 0 });
}

interface Search {
  readonly value: Value;
  readonly member: string;
  readonly depth: number;
}

const DEEPEST = 6;

/** Whether an options value has the member. */
function passedIn(model: ProjectModel, place: Place, { value, member, depth }: Search): Passed {
  if (depth > DEEPEST) return 'unknown';
  const within = (inner: Value, at: Place = place): Passed =>
    passedIn(model, at, { value: inner, member, depth: depth + 1 });
  switch (value.kind) {
    case 'object':
      return strongest(
        value.entries.map((entry) => (entry.key === '...' ? within(entry.value) : ofEntry(entry, member))),
      );
    case 'choice':
      return ofAlternatives(value.options.filter((option) => !isNothing(option)).map((option) => within(option)));
    case 'literal':
      return 'missing';
    case 'name':
      if (value.binding < 0) return value.name === 'undefined' ? 'given' : 'unknown';
      return passedInName(model, place, { value, member, depth });
    case 'call':
    case 'member': {
      const behind = definitionOf(model, { place, value });
      return behind.value === value
        ? passedByType(model, place, { value, member })
        : within(behind.value, behind.place);
    }
    case 'await':
      return passedByType(model, place, { value, member });
    default:
      return 'unknown';
  }
}

function ofEntry(entry: ValueOf<'object'>['entries'][number], member: string): Passed {
  if (entry.key === '[]') return 'unknown';
  return entry.key === member || SIGNAL_MEMBERS.has(entry.key) ? 'given' : 'missing';
}

function strongest(parts: readonly Passed[]): Passed {
  if (parts.includes('given')) return 'given';
  return parts.includes('unknown') ? 'unknown' : 'missing';
}

/** One alternative with a signal makes the others a matter of opinion. */
function ofAlternatives(parts: readonly Passed[]): Passed {
  if (parts.length === 0) return 'unknown';
  return parts.every((part) => part === parts[0]) ? parts[0]! : 'unknown';
}

function isNothing(value: Value): boolean {
  return value.kind === 'literal' || (value.kind === 'name' && value.binding < 0 && value.name === 'undefined');
}

function passedInName(
  model: ProjectModel,
  place: Place,
  { value, member, depth }: Search & { readonly value: ValueOf<'name'> },
): Passed {
  const binding = place.file.facts.bindings[value.binding]!;
  if (isWrittenLater(place.file, value.binding, member)) return 'given';
  const typed = passedByType(model, place, { value, member });
  if (binding.kind !== 'variable' || binding.path || binding.values.length === 0) return typed;
  if (typed === 'missing' && binding.type) return 'missing';
  const at = placeIn(place.file, binding.owner);
  return strongest(binding.values.map((held) => passedIn(model, at, { value: held, member, depth: depth + 1 })));
}

/** `init.signal = …`, or `Object.assign(init, …)` */
function isWrittenLater({ facts }: LinkedFile, id: number, member: string): boolean {
  const isIt = (value: Value | undefined): boolean => value?.kind === 'name' && value.binding === id;
  if (indexOf(facts).foreignWrites.has(member)) {
    const isWrite = facts.functions.some((outline) =>
      someStep(
        outline.steps,
        (step) =>
          step.kind === 'write' &&
          step.target.kind === 'member' &&
          step.target.name === member &&
          isIt(step.target.object),
      ),
    );
    if (isWrite) return true;
  }
  return (indexOf(facts).callsByName.get('assign') ?? []).some((call) => isIt(call.arguments[0]));
}

/** By its type alone: an options type with the member may hold one. */
function passedByType(model: ProjectModel, place: Place, { value, member }: Omit<Search, 'depth'>): Passed {
  const type = typeOfValue(model, place, value);
  if (!type) return 'unknown';
  const found = memberOfType(model, type, member);
  if (found.kind === 'absent' && shapeOfType(model, type).kind === 'none') return 'missing';
  return found.kind === 'unknown' ? 'unknown' : 'given';
}

/**
 * Whether a value has to do with a signal: it is one, holds one, is made with one, or is a function that uses one. Objects
 * that keep a signal of their own for their own lifetime do not count.
 */
function mentionsSignal(model: ProjectModel, place: Place, value: Value): boolean {
  const subject = value.kind === 'call' ? place.file.facts.calls[value.call]! : value;
  return model.remember('mentions signal', subject, false, () => findMention(model, place, value));
}

function findMention(model: ProjectModel, place: Place, value: Value): boolean {
  const within = (inner: Value): boolean => mentionsSignal(model, place, inner);
  switch (value.kind) {
    case 'name':
      return value.binding >= 0 && bindingMentions(model, place.file, value.binding);
    case 'member':
      return memberMentions(model, place, value);
    case 'call':
      return callMentions(model, place.file, place.file.facts.calls[value.call]!);
    case 'function':
      return functionMentions(model, place.file, value.function);
    case 'await':
    case 'spread':
      return within(value.value);
    case 'object':
      return value.entries.some((entry) => SIGNAL_MEMBERS.has(entry.key) || within(entry.value));
    case 'array':
      return value.items.some(within);
    case 'choice':
      return value.options.some(within);
    case 'other':
      return value.parts.some(within);
    default:
      return false;
  }
}

function bindingMentions(model: ProjectModel, file: LinkedFile, id: number): boolean {
  const binding = file.facts.bindings[id]!;
  if (binding.kind === 'class' || binding.kind === 'type' || binding.kind === 'import') return false;
  return model.remember('mentions signal', binding, false, () => {
    if (binding.kind === 'function')
      return binding.owner !== 0 && binding.declares !== undefined && functionMentions(model, file, binding.declares);
    const shape = shapeOfType(model, typeOfBinding(model, file, id));
    if (shape.kind === 'signal' || shape.kind === 'holder') return !isOfClass(model, file, id);
    if (SIGNAL_MEMBERS.has(binding.path?.at(-1) ?? binding.name)) return shape.kind !== 'none';
    return binding.values.some((value) => mentionsSignal(model, placeIn(file, binding.owner), value));
  });
}

function isOfClass(model: ProjectModel, file: LinkedFile, id: number): boolean {
  const declared = typeOfBinding(model, file, id);
  if (declared?.type.kind !== 'name' || declared.type.binding < 0) return false;
  const entity = evaluate(model, placeIn(declared.file, 0), {
    kind: 'name',
    name: declared.type.name,
    binding: declared.type.binding,
    span: declared.type.span,
  });
  return entity.kind === 'class';
}

function memberMentions(model: ProjectModel, place: Place, value: ValueOf<'member'>): boolean {
  if (SIGNAL_MEMBERS.has(value.name)) return true;
  const shape = shapeOfType(model, typeOfValue(model, place, value));
  if (shape.kind === 'signal') return true;
  if (shape.kind === 'holder') return value.object.kind !== 'this';
  // What an API gives that got the signal, such as the body of a response, still depends on it.
  return shape.kind === 'unknown' && value.object.kind === 'call' && mentionsSignal(model, place, value.object);
}

function callMentions(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const place = placeIn(file, call.owner);
  if (call.construct && calledName(call.callee) === 'AbortController') return true;
  const receiver = call.callee.kind === 'member' ? call.callee.object : undefined;
  if (receiver && mentionsSignal(model, place, receiver)) return true;
  return call.arguments.some((argument) => mentionsSignal(model, place, argument));
}

function functionMentions(model: ProjectModel, file: LinkedFile, id: number): boolean {
  const { callsByOwner } = indexOf(file.facts);
  return withNested(file.facts, id).some((inner) =>
    (callsByOwner.get(inner) ?? []).some((call) => callMentions(model, file, call)),
  );
}

/** Whether a call is connected with a signal on any way: an argument, its receiver, what takes its result. */
export function isConnected(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  return callMentions(model, file, call) || isRacedOrEnded(model, file, call);
}

/** Whether a signal cuts the wait for a call short from outside: by a race, or by a listener that ends what it works with. */
export function isRacedOrEnded(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  return isRaced(model, file, call) || isEndedByListener(file, call);
}

/** `raceSignal(load(), signal)`, `Promise.race([load(), aborted])`, `pipeline(read(), write(), { signal })` */
function isRaced(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  let current = call;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const taker = usesIn(file.facts).ofCall.get(current.id)?.taker;
    const next = taker?.kind === 'argument' ? taker.of : taker?.kind === 'chained' ? taker.by : undefined;
    if (!next) return false;
    const place = placeIn(file, next.owner);
    const own = current;
    const others = next.arguments.flatMap((argument) => (argument.kind === 'array' ? argument.items : [argument]));
    if (
      others.some((other) => !(other.kind === 'call' && other.call === own.id) && mentionsSignal(model, place, other))
    )
      return true;
    current = next;
  }
  return false;
}

/** A listener of an abort that uses what the call gives, or the object on which it is made, ends it on its own way. */
function isEndedByListener(file: LinkedFile, call: CallFact): boolean {
  const handles = handlesOf(file, call);
  if (handles.size === 0) return false;
  return abortListeners(file).some((id) => {
    const inside = new Set(withNested(file.facts, id));
    return file.facts.calls.some(
      (made) => inside.has(made.owner) && [made.callee, ...made.arguments].some((part) => handles.has(rootOf(part))),
    );
  });
}

/** Names that stand for the call's result or its receiver. */
function handlesOf(file: LinkedFile, call: CallFact): ReadonlySet<string> {
  const handles = new Set<string>();
  if (call.callee.kind === 'member') handles.add(rootOf(call.callee.object));
  const taker = usesIn(file.facts).ofCall.get(call.id)?.taker;
  const declared = taker?.kind === 'awaited' ? taker.taker : taker;
  if (declared?.kind === 'declared') for (const id of declared.bindings) handles.add(`binding ${id}`);
  if (declared?.kind === 'written') handles.add(rootOf(declared.target));
  handles.delete('');
  return handles;
}

function rootOf(value: Value): string {
  if (value.kind === 'name') return value.binding < 0 ? '' : `binding ${value.binding}`;
  if (value.kind !== 'member') return '';
  return value.object.kind === 'this' ? `this.${value.name}` : rootOf(value.object);
}

/** Functions that run when a signal fires. */
function abortListeners({ facts }: LinkedFile): readonly number[] {
  const calls = ['addEventListener', 'addAbortListener', 'once', 'on'].flatMap(
    (name) => indexOf(facts).callsByName.get(name) ?? [],
  );
  return calls.filter(isForAbort).flatMap((call) =>
    call.arguments.flatMap((argument) => {
      if (argument.kind === 'function') return [argument.function];
      const binding = argument.kind === 'name' ? facts.bindings[argument.binding] : undefined;
      if (binding?.kind === 'function' && binding.declares !== undefined) return [binding.declares];
      return (binding?.values ?? []).flatMap((value) => (value.kind === 'function' ? [value.function] : []));
    }),
  );
}

function isForAbort(call: CallFact): boolean {
  return (
    calledName(call.callee) === 'addAbortListener' ||
    call.arguments.some((argument) => argument.kind === 'literal' && argument.value === 'abort')
  );
}
