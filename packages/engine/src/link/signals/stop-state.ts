/** State that tells a loop to end: a signal's `aborted`, a flag or status that something else sets. */
import type { FileFacts, FunctionOutline, Step, Test, Value } from '../../model/facts.js';
import { either, type Answer } from '../../model/three-valued.js';
import { outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { evaluate, findMember, lineageOf } from '../resolve/evaluate.js';
import { stopMethodsOf } from '../services/entry-points.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import { isWrittenFromOutside, writesToField } from '../resolve/fields.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { someStep, walkSteps } from '../resolve/walk.js';

/**
 * Whether what a test reads can be changed by somebody else while the code around it waits, so that it ends it when a
 * stop is asked for. `no` is certain: a constant, a parameter, a local of its own.
 */
export function readsStopState(model: ProjectModel, place: Place, test: Test): Answer {
  switch (test.kind) {
    case 'constant':
      return 'no';
    case 'not':
      return readsStopState(model, place, test.test);
    case 'all':
    case 'any':
      return test.tests.map((inner) => readsStopState(model, place, inner)).reduce(either, 'no');
    case 'compare':
      return either(valueIsStopState(model, place, test.left), valueIsStopState(model, place, test.right));
    case 'truthy':
      return valueIsStopState(model, place, test.value);
  }
}

function valueIsStopState(model: ProjectModel, place: Place, value: Value): Answer {
  return model.remember('stop state', value, 'unknown', () => stopStateAfresh(model, place, value));
}

function stopStateAfresh(model: ProjectModel, place: Place, value: Value): Answer {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? 'no' : bindingIsStopState(model, place, value.binding);
    case 'member':
      return memberIsStopState(model, place, value);
    case 'call':
      return callIsStopState(model, place, value.call);
    case 'await':
      return fetchedIsStopState(model, place, value.value);
    case 'choice':
      return value.options.map((option) => valueIsStopState(model, place, option)).reduce(either, 'no');
    case 'other':
      return value.parts.map((part) => valueIsStopState(model, place, part)).reduce(either, 'no');
    default:
      return 'no';
  }
}

/** What is asked of somebody else in this turn is data, unless a function of the workspace or its name says otherwise. */
function fetchedIsStopState(model: ProjectModel, place: Place, value: Value): Answer {
  const answer = valueIsStopState(model, place, value);
  if (answer !== 'unknown' || value.kind !== 'call') return answer;
  return STOP_WORD.test(calledName(place.file.facts.calls[value.call]!.callee)) ? 'unknown' : 'no';
}

const STOP_WORD =
  /^(?:stop|abort|cancel|clos|shut|end|done|finish|terminat|dispos|running|active|alive)|Stop|Abort|Cancel|Clos|Shut|End|Done|Finish|Terminat|Dispos|Running|Active|Alive/;

function bindingIsStopState(model: ProjectModel, place: Place, id: number): Answer {
  const binding = place.file.facts.bindings[id];
  if (!binding) return 'unknown';
  if (binding.kind === 'parameter' || binding.kind === 'caught') return 'no';
  if (binding.kind === 'import') return 'unknown';
  // A copy shows what was true when it was made; it is as good as its source only where it is made afresh each turn.
  if (binding.constant) return binding.owner === place.function ? madeFrom(model, place, binding.values) : 'no';
  return binding.writers.some((writer) => writer !== place.function) ? 'yes' : madeFrom(model, place, binding.values);
}

function madeFrom(model: ProjectModel, place: Place, values: readonly Value[]): Answer {
  return values.map((value) => valueIsStopState(model, place, value)).reduce(either, 'no');
}

function memberIsStopState(model: ProjectModel, place: Place, value: Extract<Value, { kind: 'member' }>): Answer {
  if (value.name === 'aborted') return isNeverAborted(place, value.object) ? 'no' : 'yes';
  const owner = evaluate(model, place, value.object);
  if (owner.kind === 'instance' && owner.of.kind === 'class')
    return fieldIsStopState(model, place, { owner: owner.of, name: value.name });
  if (owner.kind === 'class' || owner.kind === 'object' || owner.kind === 'shaped' || owner.kind === 'typed')
    return 'unknown';
  // A length, a status or a cursor of something local is data; of something unknown it may be anything.
  return value.object.kind === 'name' && isOwnData(place, value.object.binding) ? 'no' : 'unknown';
}

/** `controller.signal` of a controller that is made here, stays here, and that nobody aborts. */
export function isNeverAborted({ file }: Place, signal: Value): boolean {
  const controller = signal.kind === 'member' && signal.name === 'signal' ? signal.object : undefined;
  if (controller?.kind !== 'name') return false;
  const binding = file.facts.bindings[controller.binding];
  const [made] = binding?.values ?? [];
  if (!binding?.constant || binding.owner === 0 || made?.kind !== 'call') return false;
  const call = file.facts.calls[made.call]!;
  return call.construct && calledName(call.callee) === 'AbortController' && staysLocal(file.facts, controller.binding);
}

/** Used for nothing but its signal: neither aborted, nor handed to anybody, nor kept. */
function staysLocal(facts: FileFacts, id: number): boolean {
  const holds = (value: Value): boolean => value.kind === 'name' && value.binding === id;
  const handed = facts.calls.some(
    (call) =>
      call.arguments.some((argument) => containsValue(argument, holds)) ||
      (call.callee.kind === 'member' && holds(call.callee.object)),
  );
  return !handed && !facts.functions.some((outline) => someStep(outline.steps, (step) => keeps(step, holds)));
}

function keeps(step: Step, holds: (value: Value) => boolean): boolean {
  if (step.kind !== 'write' && step.kind !== 'exit' && step.kind !== 'declare' && step.kind !== 'yield') return false;
  return step.value !== undefined && containsValue(step.value, holds);
}

/** Whether a value is handed on as it is, or inside a literal; a member of it does not count. */
function containsValue(value: Value, holds: (value: Value) => boolean): boolean {
  switch (value.kind) {
    case 'object':
      return value.entries.some((entry) => containsValue(entry.value, holds));
    case 'array':
      return value.items.some((item) => containsValue(item, holds));
    case 'choice':
      return value.options.some((option) => containsValue(option, holds));
    case 'spread':
      return containsValue(value.value, holds);
    case 'other':
      return value.parts.some((part) => containsValue(part, holds));
    default:
      return holds(value);
  }
}

function isOwnData(place: Place, id: number): boolean {
  const binding = place.file.facts.bindings[id];
  return binding?.owner === place.function && binding.kind === 'variable';
}

function fieldIsStopState(model: ProjectModel, place: Place, field: { owner: ClassEntity; name: string }): Answer {
  const found = findMember(model, field.owner, { name: field.name, static: false });
  if (!found || 'kind' in found) return 'unknown';
  if (found.method)
    return found.method.kind === 'get'
      ? returnsStopState(model, placeIn(found.owner.file, found.method.function))
      : 'no';
  if (!found.field || found.field.readonly) return 'no';
  const writes = writesToField(model, found.owner, field.name).filter((write) => !write.initial);
  const elsewhere = writes.filter((write) => functionAround(write.place) !== functionAround(place));
  if (elsewhere.length > 0) return canChangeTruth(found.field.initial, writes) ? 'yes' : 'no';
  if (found.field.accessibility === 'private')
    return indexOf(found.owner.file.facts).foreignWrites.has(field.name) ? 'unknown' : 'no';
  return isWrittenFromOutside(model, field.name) ? 'unknown' : 'no';
}

/** Writes that all store the same truth as the beginning never end a loop: `running = true` and nothing else. */
function canChangeTruth(initial: Value | undefined, writes: readonly { readonly value: Value }[]): boolean {
  const truths = [...(initial ? [initial] : []), ...writes.map((write) => write.value)].map((value) =>
    value.kind === 'literal' ? Boolean(value.value) : undefined,
  );
  return truths.includes(undefined) || new Set(truths).size > 1;
}

/** The method or declared function around a place: callbacks written in it belong to it. */
function functionAround(place: Place): number {
  let outline = outlineAt(place);
  while (outline.kind === 'arrow' && outline.parent !== 0) outline = place.file.facts.functions[outline.parent]!;
  return outline.id;
}

/** Calls that take or look up an item: what they give is data. */
const TAKES =
  /^(?:shift|pop|splice|dequeue|take|tryTake|peek|get|find|at|next|read|filter|map|slice|keys|values|entries)$/;

function callIsStopState(model: ProjectModel, place: Place, id: number): Answer {
  const call = place.file.facts.calls[id]!;
  const callee = evaluate(model, place, call.callee);
  if (callee.kind === 'function' && callee.outline.hasBody)
    return returnsStopState(model, placeIn(callee.file, callee.outline.id));
  return TAKES.test(calledName(call.callee)) ? 'no' : 'unknown';
}

/** A check helper: a function whose result comes from stop state. */
function returnsStopState(model: ProjectModel, place: Place): Answer {
  return model.remember('returns stop state', outlineAt(place), 'unknown', () => {
    let answer: Answer = 'no';
    walkSteps(outlineAt(place).steps, (step) => {
      if (step.kind === 'exit' && step.how === 'return' && step.value)
        answer = either(answer, valueIsStopState(model, place, step.value));
      if (step.kind === 'branch') answer = either(answer, readsStopState(model, place, step.test));
    });
    return answer;
  });
}

/** The method by which a class, or a base of it, can be told to stop: it aborts a controller of its own or changes a field. */
export function ownStopMethod(
  model: ProjectModel,
  entity: ClassEntity,
): { owner: ClassEntity; method: FunctionOutline } | undefined {
  for (const owner of lineageOf(model, entity)) {
    const [method] = owner.kind === 'class' ? stopMethodsOf(model, owner) : [];
    if (owner.kind === 'class' && method) return { owner, method };
  }
  return undefined;
}
