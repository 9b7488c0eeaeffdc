/** Calls that could take a signal which is in reach, and do not get it. */
import type { CallFact, FunctionId } from '../../model/facts.js';
import { fateOf } from '../calls/fate.js';
import { usesIn } from '../calls/result-uses.js';
import { calledName } from '../resolve/file-index.js';
import { isDelayName } from '../resolve/vocabulary.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isExcused } from './excused-calls.js';
import { isConnected, passedAt } from './passed-signals.js';
import { slotOf, type SignalSlot } from './signal-slots.js';
import { sourcesInReach, type SignalSource } from './signal-sources.js';
import { isWaitedFor } from './waiting.js';

export interface DroppedSignal {
  readonly call: CallFact;
  readonly slot: SignalSlot;
  /** The signal that the call should get: the nearest one. */
  readonly source: SignalSource;
}

/** The calls of a file that drop the signal in reach, in source order. */
export function droppedSignals(model: ProjectModel, file: LinkedFile): readonly DroppedSignal[] {
  return file.facts.calls.flatMap((call) => {
    if (call.owner === 0 || !hasResultToWaitFor(file, call) || isShortWait(file, call)) return [];
    const sources = sourcesInReach(model, file, call);
    const slot = sources.length > 0 ? slotWithoutSignal(model, file, call) : undefined;
    const source = slot && sources.find((candidate) => isMeantForUse(file, { call, slot, source: candidate }));
    return source && !isExcused(file, { call, slot, source }) ? [{ call, slot, source }] : [];
  });
}

const SHORT_MS = 250;

/** A pause of a constant length that is over before an abort is noticed. */
export function isShortWait({ facts }: LinkedFile, call: CallFact): boolean {
  const [first] = call.arguments;
  if (!first || !isDelayName(calledName(call.callee))) return false;
  const binding = first.kind === 'name' ? facts.bindings[first.binding] : undefined;
  const value = binding?.constant && !binding.path ? binding.values[0] : first;
  return value?.kind === 'literal' && typeof value.value === 'number' && value.value < SHORT_MS;
}

function hasResultToWaitFor({ facts }: LinkedFile, call: CallFact): boolean {
  return call.use !== 'dropped' && call.use !== 'voided' && isWaitedFor(facts, call);
}

/** The place at which a call that is waited for takes a signal and gets none, on no way that can be seen. */
export function slotWithoutSignal(model: ProjectModel, file: LinkedFile, call: CallFact): SignalSlot | undefined {
  const slot = slotOf(model, file, call);
  if (!slot || !(slot.isAsync || isAwaitedHere(file, call))) return undefined;
  if (passedAt(model, file, { call, slot }) !== 'missing' || isConnected(model, file, call)) return undefined;
  return slot;
}

function isAwaitedHere({ facts }: LinkedFile, call: CallFact): boolean {
  const fate = fateOf(facts, call);
  return fate.kind === 'awaited' || fate.kind === 'iterated';
}

/**
 * Signals of parameters and options are there to be passed on. That of a context, or of the object itself, counts where the
 * code shows that it means it: by using it in the same function, or elsewhere in the class.
 */
export function isMeantForUse(file: LinkedFile, { call, slot, source }: DroppedSignal): boolean {
  if (isShadowed(file, call.owner, source)) return false;
  if (source.kind === 'context') return isReadAsSignal(file, source);
  if (source.kind !== 'field') return true;
  // Work of the workspace may be meant to end with its caller; time and the network end with nothing else.
  return (slot.api !== undefined || isDelayName(calledName(call.callee))) && isFieldForwarded(file, source);
}

/** Another thing of the same name stands between. */
function isShadowed({ facts }: LinkedFile, from: FunctionId, { binding, owner }: SignalSource): boolean {
  if (binding === undefined || owner === undefined) return false;
  const { name } = facts.bindings[binding]!;
  for (let id = from; id !== owner && id !== 0; id = facts.functions[id]!.parent)
    if (facts.bindings.some((candidate) => candidate.owner === id && candidate.name === name)) return true;
  return false;
}

function isReadAsSignal({ facts }: LinkedFile, { binding, text }: SignalSource): boolean {
  const member = text.slice(text.lastIndexOf('.') + 1);
  return (usesIn(facts).ofBinding.get(binding ?? -1) ?? []).some(
    ({ taker }) => taker.kind === 'member' && taker.name === member,
  );
}

function isFieldForwarded({ facts }: LinkedFile, { text }: SignalSource): boolean {
  const [, field = ''] = text.split('.');
  const isController = text.endsWith('.signal') && text.split('.').length > 2;
  return (usesIn(facts).ofOwnMember.get(field) ?? []).some(({ taker }) => {
    const read = isController && taker.kind === 'member' && taker.name === 'signal' ? taker.taker : taker;
    return read.kind === 'argument';
  });
}
