/**
 * Whose stop a signal means. A timeout's signal, or that of a controller that only a timer aborts, ends one request; it is not
 * the stop of the service, and passing it observes nothing.
 */
import type { Binding, CallFact, FileFacts, Value } from '../../model/facts.js';
import type { Answer } from '../../model/three-valued.js';
import { usesIn } from '../calls/result-uses.js';
import { externalName, placeIn, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { carriesSignal } from './signals.js';

/** Whether a value is or carries a signal that fires when the code around it is asked to stop. */
export function carriesStop(model: ProjectModel, place: Place, value: Value): Answer {
  const carries = carriesSignal(model, place, value);
  return carries === 'yes' && isOfAnotherPurpose(model, place, value) ? 'no' : carries;
}

/** Whether every signal in a value that carries some belongs to a timeout or another purpose of its own. */
function isOfAnotherPurpose(model: ProjectModel, place: Place, value: Value): boolean {
  switch (value.kind) {
    case 'call':
      return isMadeForAnotherPurpose(model, place, place.file.facts.calls[value.call]!);
    case 'name':
      return isBindingOfAnotherPurpose(model, place, value.binding);
    case 'member':
      return value.name === 'signal' && isTimeoutController(model, place, value.object);
    case 'object':
      return partsAre(
        model,
        place,
        value.entries.map((entry) => entry.value),
      );
    case 'array':
      return partsAre(model, place, value.items);
    case 'spread':
      return isOfAnotherPurpose(model, place, value.value);
    case 'choice':
      return partsAre(model, place, value.options);
    default:
      return false;
  }
}

/** Some part carries a signal, and all that do are of another purpose. */
function partsAre(model: ProjectModel, place: Place, parts: readonly Value[]): boolean {
  const carrying = parts.filter((part) => carriesSignal(model, place, part) !== 'no');
  return carrying.length > 0 && carrying.every((part) => isOfAnotherPurpose(model, place, part));
}

/** A timeout's signal, or what was made with no other: `fetch(url, { signal: AbortSignal.timeout(5_000) })`. */
function isMadeForAnotherPurpose(model: ProjectModel, place: Place, call: CallFact): boolean {
  if (isTimeout(model, place, call)) return true;
  const isSubject = call.callee.kind === 'member' && carriesSignal(model, place, call.callee.object) !== 'no';
  return !isSubject && partsAre(model, place, call.arguments);
}

/** `AbortSignal.timeout(…)`, and `AbortSignal.any` of nothing but such. */
function isTimeout(model: ProjectModel, place: Place, call: CallFact): boolean {
  const callee = evaluate(model, placeIn(place.file, call.owner), call.callee);
  if (callee.kind !== 'external') return false;
  const name = externalName(callee);
  if (name === '#AbortSignal.timeout') return true;
  return (
    name === '#AbortSignal.any' &&
    call.arguments[0] !== undefined &&
    isOfAnotherPurpose(model, place, call.arguments[0])
  );
}

function isBindingOfAnotherPurpose(model: ProjectModel, { file }: Place, id: number): boolean {
  const binding = file.facts.bindings[id];
  const [value] = binding?.values ?? [];
  if (!binding?.constant || binding.kind !== 'variable' || !value) return false;
  const place = placeIn(file, binding.owner);
  if (binding.path) return binding.path.at(-1) === 'signal' && isTimeoutController(model, place, value);
  return isOfAnotherPurpose(model, place, value);
}

/** A controller made here that nothing but timers abort. */
function isTimeoutController(model: ProjectModel, place: Place, value: Value): boolean {
  const binding = value.kind === 'name' ? place.file.facts.bindings[value.binding] : undefined;
  if (!binding?.constant || binding.owner === 0 || !isNewController(place.file.facts, binding)) return false;
  const uses = usesIn(place.file.facts).ofBinding.get(binding.id) ?? [];
  const aborts = uses.filter(({ taker }) => taker.kind === 'chained' && taker.name === 'abort');
  const isShared = uses.some(
    ({ taker }) => taker.kind === 'argument' || taker.kind === 'written' || taker.kind === 'returned',
  );
  return aborts.length > 0 && !isShared && aborts.every((use) => isTimerCallback(place.file.facts, use.function));
}

function isNewController(facts: FileFacts, binding: Binding): boolean {
  const [value] = binding.values;
  return (
    value?.kind === 'call' &&
    facts.calls[value.call]!.construct &&
    calledName(facts.calls[value.call]!.callee) === 'AbortController'
  );
}

function isTimerCallback(facts: FileFacts, id: number): boolean {
  const call = indexOf(facts).callbacks.get(id);
  return call !== undefined && calledName(call.callee) === 'setTimeout';
}
