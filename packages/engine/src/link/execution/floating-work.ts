/** Promises that may reject and that nothing awaits, returns, handles or keeps. */
import { apiByName, effectsFor } from '../../frameworks/apis/lookup.js';
import type { ApiCallback, ApiEffects } from '../../model/api.js';
import type { CallFact, FileFacts, Span, Value } from '../../model/facts.js';
import { fateOf, type Fate } from '../calls/fate.js';
import { givesPromise, returnsPromise } from '../calls/promise-results.js';
import { rejectionOf, rejectionOfCall, type Failure } from '../calls/summaries.js';
import { usesIn } from '../calls/result-uses.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { placeIn, type Place, headOf } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isListening } from '../resolve/vocabulary.js';
import { isStopSignal, processListenersIn } from '../services/process-listeners.js';

export interface FloatingWork {
  /**
   * `dropped`: a call whose promise is a statement; `kept`: a promise in a name or field that nothing reads; `items`: promises
   * made by `map`; `callback`: handed to something that drops what it returns; `executor`: of `new Promise`, which then never
   * settles.
   */
  readonly kind: 'dropped' | 'kept' | 'items' | 'callback' | 'executor';
  readonly span: Span;
  /** The call that starts the work, or that takes the callback. */
  readonly call: CallFact;
  readonly failure: Failure;
}

/** The floating work that a file starts, in source order. Only what is likely to fail in a running program. */
export function floatingWorkIn(model: ProjectModel, file: LinkedFile): readonly FloatingWork[] {
  return file.facts.calls.flatMap((call) => [...droppedWork(model, file, call), ...callbackWork(model, file, call)]);
}

function droppedWork(model: ProjectModel, file: LinkedFile, call: CallFact): readonly FloatingWork[] {
  const fate = fateOf(file.facts, call);
  const isDropped = fate.kind === 'dropped' || fate.kind === 'voided';
  if (!isDropped && !isNeverRead(file, call, fate)) return [];
  if (isLastWork(model, file, call)) return [];
  const place = placeIn(file, call.owner);
  if (calledName(call.callee) === 'map' && call.arguments[0]) {
    const failure = asyncFailureOf(model, place, call.arguments[0]);
    return failure ? [{ kind: 'items', span: spanOfStart(file, call), call, failure }] : [];
  }
  if (givesPromise(model, file, call) !== 'yes') return [];
  const failure = rejectionOfCall(model, file, call);
  return failure?.isLikely
    ? [{ kind: isDropped ? 'dropped' : 'kept', span: spanOfStart(file, call), call, failure }]
    : [];
}

/**
 * Begun by a listener on the signal that ends the process: if it fails, the unhandled rejection ends the process as well,
 * unless a listener keeps it from doing so.
 */
function isLastWork(model: ProjectModel, file: LinkedFile, { owner }: CallFact): boolean {
  const listeners = processListenersIn(model, file).filter(({ events }) => events.some(isStopSignal));
  const isListener = listeners.some(({ handlers }) =>
    handlers.some((handler) => handler.file === file && handler.outline.id === owner),
  );
  return isListener && !keepsRejections(file);
}

function keepsRejections({ facts }: LinkedFile): boolean {
  return (indexOf(facts).callsByName.get('on') ?? []).some(
    ({ arguments: [event] }) => event?.kind === 'literal' && event.value === 'unhandledRejection',
  );
}

/** A promise in a name that nothing reads, or in a private field that the class only writes. */
function isNeverRead({ facts }: LinkedFile, call: CallFact, fate: Fate): boolean {
  const uses = usesIn(facts);
  if (fate.kind === 'declared') {
    const names = fate.bindings.map((id) => facts.bindings[id]!);
    const isExported = names.some((name) => name.owner === 0);
    return !isExported && names.every((name) => name.constant && !name.path && !uses.ofBinding.has(name.id));
  }
  if (fate.kind !== 'written' || fate.target.kind !== 'member' || fate.target.object.kind !== 'this') return false;
  const { name } = fate.target;
  const owner = facts.functions[call.owner]!.class;
  const field = owner === undefined ? undefined : facts.classes[owner]!.fields.find((known) => known.name === name);
  const isPrivate = name.startsWith('#') || field?.accessibility === 'private';
  return isPrivate && !uses.ofOwnMember.has(name) && !isReadOnOther(facts, name);
}

/** `other.promise`, which is the same field of another instance. */
function isReadOnOther({ bindings }: FileFacts, name: string): boolean {
  return bindings.some((binding) => binding.path?.includes(name) === true);
}

/** From the beginning of a chain to the end of the first callee: what stands on the line that a reader looks at. */
function spanOfStart(file: LinkedFile, call: CallFact): Span {
  let first = call;
  for (let depth = 0; depth < 32 && first.callee.kind === 'member' && first.callee.object.kind === 'call'; depth += 1)
    first = file.facts.calls[first.callee.object.call]!;
  if (first.callee.kind === 'function') return headOf(file, first.callee.function);
  return [first.span[0], first.callee.span[1]];
}

function callbackWork(model: ProjectModel, file: LinkedFile, call: CallFact): readonly FloatingWork[] {
  const place = placeIn(file, call.owner);
  return droppingSlots(model, file, call).flatMap((value): FloatingWork[] => {
    const failure = asyncFailureOf(model, place, value);
    if (!failure) return [];
    const span = value.kind === 'function' ? headOf(file, value.function) : value.span;
    return [{ kind: call.construct ? 'executor' : 'callback', span, call, failure }];
  });
}

/** The likely failure of the promise that a callback returns. */
function asyncFailureOf(model: ProjectModel, place: Place, value: Value): Failure | undefined {
  const targets = functionsOf(model, place, value).filter((target) => returnsPromise(model, target) === 'yes');
  const failures = targets.map((target) => rejectionOf(model, target));
  return failures.find((failure) => failure?.isLikely);
}

/** The functions among the arguments whose promise the called API neither waits for nor handles. */
function droppingSlots(model: ProjectModel, file: LinkedFile, call: CallFact): readonly Value[] {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return [];
  const known = external.map((name) => effectsOf(name, call));
  if (external.includes('#Promise') && call.construct) return call.arguments.slice(0, 1);
  if (call.construct) return [];
  const facts = known.filter((effects) => effects !== undefined);
  if (facts.length > 0)
    return facts.flatMap((effects) => droppedRuns(effects, call).flatMap((run) => slotOf(call, run.argument)));
  return slotsByName(call);
}

function effectsOf(name: string, call: CallFact): ApiEffects | undefined {
  const fact = apiByName(name);
  if (!fact) return undefined;
  const [first] = call.arguments;
  return effectsFor(fact, first?.kind === 'literal' ? (first.value ?? undefined) : undefined);
}

/** What a call that gives a promise does with its callbacks shows in that promise. */
function droppedRuns({ runs, returnsPromise }: ApiEffects, call: CallFact): readonly ApiCallback[] {
  if (returnsPromise) return [];
  return (runs ?? []).filter(
    (run) =>
      !run.catches &&
      (run.returnValue === 'dropped' || (run.returnValue === undefined && isListening(calledName(call.callee)))),
  );
}

function slotOf(call: CallFact, slot: string): readonly Value[] {
  if (slot === 'last') return call.arguments.slice(-1);
  const [position, ...path] = slot.split('.');
  const argument = call.arguments[Number.parseInt(position!, 10)];
  if (!argument || path.length === 0) return argument ? [argument] : [];
  if (argument.kind !== 'object') return [];
  return argument.entries.filter((entry) => entry.key === path[0]).map((entry) => entry.value);
}

/** Listeners of emitters that no table knows, and elements of lists. */
function slotsByName(call: CallFact): readonly Value[] {
  const name = calledName(call.callee);
  const [first, second] = call.arguments;
  if (call.callee.kind !== 'member' || !first) return [];
  if (name === 'forEach') return call.use === 'dropped' ? [first] : [];
  if (!isListening(name)) return [];
  if (name === 'subscribe') return first.kind === 'object' ? first.entries.map((entry) => entry.value) : [first];
  return first.kind === 'literal' && second ? [second] : [];
}
