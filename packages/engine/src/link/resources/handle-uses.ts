/** What code does with something that it holds: releases it, uses it, or lets it out of its hands. */
import type { BindingId, CallFact, FunctionId, Value } from '../../model/facts.js';
import { usesIn, type Taker, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isClosingName, isListening } from '../resolve/vocabulary.js';

export type HandleEffect =
  /** It is closed, or given back. */
  | 'releases'
  | 'uses'
  /** Handed to a function that cannot be seen into: it may keep it or release it. */
  | 'lends'
  /** It goes on working by itself, as a subscriber does: it is meant to stay. */
  | 'stays'
  /** Returned, stored, or held by a function that runs at another time. */
  | 'escapes';

export interface HandleUse {
  readonly effect: HandleEffect;
  readonly function: FunctionId;
  readonly value: Value;
  /** The call that it is the receiver or an argument of. */
  readonly call?: CallFact;
  /** The member that is called on it. */
  readonly member?: string;
}

/** Members that set it to work for as long as it is open. */
const STAYS =
  /^(?:p?subscribe|pSubscribe|sSubscribe|ssubscribe|consume|run|work|listen|watch|monitor|process|define|every|useValue)$/;
/** Events that concern the connection itself, to which every program listens. */
const OWN_EVENTS =
  /^(?:error|connect|ready|close|end|reconnecting|reconnect|disconnect|connecting|notice|drain|finish|node error)$/;
/** Members whose result works through it and may take it along. */
const DERIVES =
  /^(?:db|collection|model|createChannel|createConfirmChannel|duplicate|producer|consumer|withSchema|\$extends|getRepository|withRepository|multi|pipeline|jetstream|JSON|clone|cradle|services|get|resolve|getRequiredService|getService|register)$/;
const DURING =
  /^(?:map|forEach|then|catch|finally|filter|reduce|some|every|flatMap|transaction|\$transaction|withTransaction|all|allSettled|race)$/;
const MAX_DEPTH = 4;

/** Every use of a name that holds something, in source order, names derived from it followed. */
export function usesOfHandle(model: ProjectModel, file: LinkedFile, id: BindingId, depth = 0): readonly HandleUse[] {
  const { owner } = file.facts.bindings[id]!;
  return (usesIn(file.facts).ofBinding.get(id) ?? []).map((use): HandleUse => {
    const { effect, ...rest } = effectOf({ model, file, depth }, use, use.taker);
    const isElsewhere = use.function !== owner && !runsDuring(file, use.function, owner);
    const settled = isElsewhere && effect !== 'releases' ? 'escapes' : effect;
    return { ...rest, effect: settled, function: use.function, value: use.value };
  });
}

interface Reading {
  readonly model: ProjectModel;
  readonly file: LinkedFile;
  readonly depth: number;
}

type Effect = Pick<HandleUse, 'effect' | 'call' | 'member'>;

function effectOf(reading: Reading, use: Use, taker: Taker): Effect {
  switch (taker.kind) {
    case 'chained':
      return effectOfMember(reading, taker.by, taker.name);
    case 'member':
      return effectOfRead(reading, use, taker);
    case 'argument':
      return { effect: effectOfArgument(reading, taker.of, taker.index), call: taker.of };
    case 'awaited':
      return taker.taker ? effectOf(reading, use, taker.taker) : { effect: 'uses' };
    case 'tested':
    case 'operand':
      return { effect: 'uses' };
    case 'declared':
      return { effect: use.wrappers.length === 0 ? worstOf(reading, taker.bindings) : 'escapes' };
    default:
      return { effect: 'escapes' };
  }
}

function effectOfMember(reading: Reading, by: CallFact, name: string): Effect {
  const of = { call: by, member: name };
  if (isClosingName(name) || name === '@@dispose' || name === 'unref') return { ...of, effect: 'releases' };
  if (isListening(name)) return { ...of, effect: isOwnEvent(by) ? 'uses' : 'stays' };
  if (STAYS.test(name)) return { ...of, effect: 'stays' };
  return { ...of, effect: DERIVES.test(name) ? effectOfDerived(reading, by) : 'uses' };
}

function isOwnEvent({ arguments: [event] }: CallFact): boolean {
  return event?.kind === 'literal' && OWN_EVENTS.test(String(event.value));
}

/** `const db = client.db()`: what becomes of it decides, but closing it does not close where it came from. */
function effectOfDerived(reading: Reading, call: CallFact): HandleEffect {
  const use = usesIn(reading.file.facts).ofCall.get(call.id);
  return use ? asDerived(effectOf(reading, use, use.taker).effect) : 'uses';
}

function asDerived(effect: HandleEffect): HandleEffect {
  return effect === 'releases' || effect === 'lends' ? 'uses' : effect;
}

/** A member that is read: what is done with `queryRunner.manager` is done through it, but does not release it. */
function effectOfRead(reading: Reading, use: Use, taker: Extract<Taker, { kind: 'member' }>): Effect {
  if (isClosingName(taker.name)) return { effect: 'releases' };
  return { effect: asDerived(effectOf(reading, use, taker.taker).effect), member: taker.name };
}

/** Names that are given it, or a part of it. */
function worstOf({ model, file, depth }: Reading, bindings: readonly BindingId[]): HandleEffect {
  if (depth >= MAX_DEPTH) return 'escapes';
  const effects = bindings.flatMap((id) => usesOfHandle(model, file, id, depth + 1).map(({ effect }) => effect));
  return firstOf(['escapes', 'stays', 'releases', 'lends'], effects);
}

function effectOfArgument({ model, file, depth }: Reading, call: CallFact, index: number): HandleEffect {
  if (isClosingName(calledName(call.callee))) return 'releases';
  const { own, external, isComplete } = targetsOf(model, file, call);
  if (call.construct || !isComplete || external.length > 0 || own.length === 0 || depth >= MAX_DEPTH)
    return call.construct ? 'escapes' : 'lends';
  const effects = own.flatMap((target) => {
    const binding = target.outline.parameters[index]?.binding;
    if (binding === undefined) return ['lends' as const];
    return usesOfHandle(model, target.file, binding, depth + 1).map(({ effect }) => effect);
  });
  return firstOf(['releases', 'escapes', 'stays', 'lends'], effects);
}

function firstOf(order: readonly HandleEffect[], effects: readonly HandleEffect[]): HandleEffect {
  const seen = new Set(effects);
  return order.find((effect) => seen.has(effect)) ?? 'uses';
}

/** A function inside that runs while the one around it does: given to an array method, to a promise, or to an awaited call. */
function runsDuring({ facts }: LinkedFile, inner: FunctionId, outer: FunctionId): boolean {
  for (let id = inner; id !== outer; id = facts.functions[id]!.parent) {
    const taking = indexOf(facts).callbacks.get(id);
    const name = taking?.callee.kind === 'member' ? taking.callee.name : '';
    if (id === 0 || !taking || !(DURING.test(name) || taking.use === 'awaited')) return false;
  }
  return true;
}
