/** Functions that do work a signal could end, have no signal, and are called only where there is one. */
import type { BindingId, CallFact, FunctionId, FunctionOutline } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isMeantForUse, isShortWait, slotWithoutSignal } from './dropped-signals.js';
import { isCleaningUp } from './excused-calls.js';
import { isRacedOrEnded } from './passed-signals.js';
import type { SignalSlot } from './signal-slots.js';
import { sourcesInReach, type SignalSource } from './signal-sources.js';
import { isWaitedFor, runsWithin } from './waiting.js';

export interface LosingCall {
  readonly call: CallFact;
  readonly slot: SignalSlot;
}

export interface KnownCaller {
  readonly call: CallFact;
  /** Absent where the function that calls has none itself but all its callers have. */
  readonly source: SignalSource | undefined;
}

export interface LostSignal {
  readonly outline: FunctionOutline;
  /** Calls in the function that could take a signal, in source order; at least one. */
  readonly losing: readonly LosingCall[];
  /** All calls of the function. */
  readonly callers: readonly KnownCaller[];
}

const DEEPEST = 3;

/** The functions of a file in which a signal of all their callers gets lost. */
export function lostSignals(model: ProjectModel, file: LinkedFile): readonly LostSignal[] {
  return file.facts.functions.flatMap((outline) => {
    if (outline.id === 0 || !outline.hasBody || outline.generator) return [];
    const losing = losingCalls(model, file, outline.id);
    const callers = losing.length > 0 ? callersWithSignal(model, file, { outline, depth: 0 }) : undefined;
    return callers ? [{ outline, losing, callers }] : [];
  });
}

/** Calls of a function, and of the callbacks that run within it, that could take a signal where none is in reach. */
function losingCalls(model: ProjectModel, file: LinkedFile, id: FunctionId): readonly LosingCall[] {
  return ownCalls(model, file, id).flatMap((call) => {
    if (call.use === 'dropped' || call.use === 'voided' || !isWaitedFor(file.facts, call)) return [];
    if (isShortWait(file, call)) return [];
    const slot = slotWithoutSignal(model, file, call);
    if (!slot || isCleaningUp(file, { call, slot })) return [];
    return sourcesInReach(model, file, call).length === 0 ? [{ call, slot }] : [];
  });
}

function ownCalls(model: ProjectModel, file: LinkedFile, id: FunctionId): readonly CallFact[] {
  const { callsByOwner, children } = indexOf(file.facts);
  const within = (children.get(id) ?? []).filter((child) => runsWithin(model, file, child));
  return [...(callsByOwner.get(id) ?? []), ...within.flatMap((child) => ownCalls(model, file, child))];
}

interface Callee {
  readonly outline: FunctionOutline;
  readonly depth: number;
}

/** All calls of a function, if all are known, are waited for, and have a signal in reach. */
function callersWithSignal(
  model: ProjectModel,
  file: LinkedFile,
  { outline, depth }: Callee,
): readonly KnownCaller[] | undefined {
  const uses = depth > DEEPEST ? undefined : usesOfFunction(file, outline);
  if (!uses || uses.length === 0) return undefined;
  const callers: KnownCaller[] = [];
  for (const { taker } of uses) {
    if (taker.kind !== 'callee' || taker.of.construct || !isWaitedFor(file.facts, taker.of)) return undefined;
    const caller = callerWithSignal(model, file, { call: taker.of, callee: outline, depth });
    if (!caller) return undefined;
    if (caller !== 'itself') callers.push(caller);
  }
  return callers.length > 0 ? callers : undefined;
}

function callerWithSignal(
  model: ProjectModel,
  file: LinkedFile,
  { call, callee, depth }: { readonly call: CallFact; readonly callee: FunctionOutline; readonly depth: number },
): KnownCaller | 'itself' | undefined {
  if (call.owner === callee.id) return 'itself';
  const slot: SignalSlot = { index: callee.parameters.length, isAsync: true };
  if (isCleaningUp(file, { call, slot }) || isRacedOrEnded(model, file, call)) return undefined;
  const source = sourcesInReach(model, file, call).find(
    (candidate) => candidate.kind !== 'field' && isMeantForUse(file, { call, slot, source: candidate }),
  );
  if (source) return { call, source };
  const outer = file.facts.functions[call.owner]!;
  return callersWithSignal(model, file, { outline: outer, depth: depth + 1 }) ? { call, source: undefined } : undefined;
}

/** Everything that is done with a function that only its own file can name; undefined where others may call it. */
function usesOfFunction(file: LinkedFile, outline: FunctionOutline): readonly Use[] | undefined {
  if (outline.kind === 'method') return usesOfMethod(file, outline);
  const binding = bindingOfFunction(file, outline.id);
  if (binding === undefined || isExported(file, binding)) return undefined;
  return usesIn(file.facts).ofBinding.get(binding);
}

function bindingOfFunction({ facts }: LinkedFile, id: FunctionId): BindingId | undefined {
  return facts.bindings.find((binding) => {
    if (binding.kind === 'function') return binding.declares === id;
    if (binding.kind !== 'variable' || !binding.constant || binding.path) return false;
    const [value] = binding.values;
    return value?.kind === 'function' && value.function === id;
  })?.id;
}

function isExported({ facts }: LinkedFile, id: BindingId): boolean {
  return facts.exports.some(({ value }) => value?.kind === 'name' && value.binding === id);
}

function usesOfMethod({ facts }: LinkedFile, outline: FunctionOutline): readonly Use[] | undefined {
  const owner = outline.class === undefined ? undefined : facts.classes[outline.class];
  const method = owner?.methods.find((candidate) => candidate.function === outline.id);
  if (!owner || method?.kind !== 'method' || method.static) return undefined;
  if (method.accessibility !== 'private' && !method.name.startsWith('#')) return undefined;
  if (method.decorators.length > 0) return undefined;
  const uses = usesIn(facts).ofOwnMember.get(method.name) ?? [];
  return uses.filter((use) => facts.functions[use.function]?.class === owner.id);
}
