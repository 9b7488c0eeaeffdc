/** Signals that stand for less than they should: in the place of a caller's signal, or aborted although nothing listens. */
import type { Binding, BindingId, CallFact, ClassFact, FieldFact, Span, Value } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import { placeIn, type ClassEntity } from '../resolve/entities.js';
import { writesToField } from '../resolve/fields.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isMeantForUse } from './dropped-signals.js';
import { isExcused } from './excused-calls.js';
import { isRacedOrEnded } from './passed-signals.js';
import { isControllerMade, originsOfSignal } from './signal-origins.js';
import { slotOf, type SignalSlot } from './signal-slots.js';
import { sourcesInReach, type SignalSource } from './signal-sources.js';
import { isWaitedFor } from './waiting.js';
import { takesAbort } from './abort-state.js';

export interface ReplacedSignal {
  readonly call: CallFact;
  /** What the call gets: a timeout, or the signal of a controller that nothing links with the caller's signal. */
  readonly passed: Value;
  readonly isTimeout: boolean;
  /** The caller's signal. */
  readonly source: SignalSource;
}

/** Calls that get a signal of the function's own although a caller's signal is in reach, which has no part in it. */
export function replacedSignals(model: ProjectModel, file: LinkedFile): readonly ReplacedSignal[] {
  return file.facts.calls.flatMap((call) => {
    if (call.owner === 0 || !isWaitedFor(file.facts, call)) return [];
    const slot = slotOf(model, file, call);
    const passed = slot && passedValue(call, slot);
    const origins = passed && originsOfSignal(model, placeIn(file, call.owner), passed);
    if (!origins || origins.callers.length > 0 || origins.isOpen) return [];
    if (!origins.hasTimeout && origins.controllers.length === 0) return [];
    const source = sourcesInReach(model, file, call).find(
      (candidate) => candidate.kind !== 'field' && isMeantForUse(file, { call, slot, source: candidate }),
    );
    if (!source || isExcused(file, { call, slot, source }) || isRacedOrEnded(model, file, call)) return [];
    return [{ call, passed, isTimeout: origins.controllers.length === 0, source }];
  });
}

/** What stands at the place for the signal, written in the call itself. */
function passedValue(call: CallFact, { index, member }: SignalSlot): Value | undefined {
  const argument = call.arguments[index];
  if (member === undefined) return argument;
  if (argument?.kind !== 'object') return undefined;
  return argument.entries.findLast((entry) => entry.key === member)?.value;
}

export interface UnheardController {
  readonly name: string;
  readonly span: Span;
}

/** Controllers that are aborted and whose signal is never read. */
export function unheardControllers(model: ProjectModel, file: LinkedFile): readonly UnheardController[] {
  return [
    ...file.facts.bindings.flatMap((binding) => (isUnheard(file, binding) ? [binding] : [])),
    ...file.facts.classes.flatMap((owner) =>
      owner.fields
        .filter((field) => isUnheardField(model, { kind: 'class', file, class: owner }, field))
        .map(({ name, nameSpan }) => ({ name, span: nameSpan })),
    ),
  ];
}

function isUnheard(file: LinkedFile, binding: Binding): boolean {
  if (binding.kind !== 'variable' || binding.path || !binding.constant) return false;
  if (!binding.values.some((value) => isControllerMade(file, value)) || isExported(file, binding.id)) return false;
  const uses = usesIn(file.facts).ofBinding.get(binding.id) ?? [];
  return uses.length > 0 && uses.every(takesAbort) && !mentionsMember(file, binding.name);
}

function isExported({ facts }: LinkedFile, id: BindingId): boolean {
  return facts.exports.some(({ value }) => value?.kind === 'name' && value.binding === id);
}

/** Whether the text reads the signal of something of that name, in whatever way facts may not show. */
function mentionsMember({ text }: LinkedFile, name: string): boolean {
  const escaped = name.replaceAll('$', String.raw`\$`);
  return new RegExp(
    String.raw`${escaped}\s*[?!]?\s*\.\s*signal\b|[{,]\s*signal\b[^}]*\}\s*=\s*(?:this\.)?${escaped}\b`,
  ).test(text);
}

function isUnheardField(model: ProjectModel, owner: ClassEntity, field: FieldFact): boolean {
  if (field.static || !isHidden(owner.class, field)) return false;
  const writes = writesToField(model, owner, field.name).filter((write) => write.value.kind === 'call');
  if (!writes.some((write) => isControllerMade(write.place.file, write.value))) return false;
  const uses = usesIn(owner.file.facts).ofOwnMember.get(field.name) ?? [];
  const aborted = uses.filter(takesAbort);
  const others = uses.filter((use) => !takesAbort(use) && use.taker.kind !== 'tested' && use.taker.kind !== 'operand');
  return aborted.length > 0 && others.length === 0 && !mentionsMember(owner.file, field.name);
}

function isHidden({ fields }: ClassFact, field: FieldFact): boolean {
  return fields.includes(field) && (field.name.startsWith('#') || field.accessibility === 'private');
}

/** Signals made with `AbortSignal.any` or `AbortSignal.timeout` that nothing uses. */
export function unusedSignals({ facts }: LinkedFile): readonly Binding[] {
  return facts.bindings.filter((binding) => {
    if (binding.kind !== 'variable' || binding.path || !binding.constant || binding.owner === 0) return false;
    const [value] = binding.values;
    const call = value?.kind === 'call' ? facts.calls[value.call] : undefined;
    if (call?.callee.kind !== 'member' || call.callee.object.kind !== 'name') return false;
    if (call.callee.object.name !== 'AbortSignal' || !/^(?:any|timeout)$/.test(calledName(call.callee))) return false;
    return !usesIn(facts).ofBinding.has(binding.id);
  });
}
