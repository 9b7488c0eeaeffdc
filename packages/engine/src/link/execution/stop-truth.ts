/** What a condition gives once the stop has been requested: signals are aborted, and flags hold what the stop wrote to them. */
import type { Binding, Test, Value, ValueOf } from '../../model/facts.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { valuesOfTest } from '../../model/test-values.js';
import { outlineAt, type Place } from '../resolve/entities.js';
import { evaluate, findMember } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import { asEntity } from '../services/entry-points.js';
import { writesToField, type FieldWrite } from '../resolve/fields.js';
import { walkSteps } from '../resolve/walk.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { carriesStop } from '../signals/purpose.js';
import { isNeverAborted, ownStopMethod, readsStopState } from '../signals/stop-state.js';
import { loopsOf } from './loops.js';
import { mayAskForStop } from './stop-hints.js';
import { stopFunctionsAround } from './stop-functions.js';
import { isWithin } from '../../model/spans.js';

/** `either` for a condition that has nothing to do with the stop, `unknown` for one that may have. */
export type TruthAfterStop = true | false | 'either' | 'unknown';

export function truthAfterStop(model: ProjectModel, place: Place, test: Test): TruthAfterStop {
  switch (test.kind) {
    case 'constant':
      return test.value;
    case 'not':
      return negated(truthAfterStop(model, place, test.test));
    case 'all':
      return conjunction(test.tests.map((inner) => truthAfterStop(model, place, inner)));
    case 'any':
      return negated(conjunction(test.tests.map((inner) => negated(truthAfterStop(model, place, inner)))));
    case 'truthy':
      return truthOfValue(model, place, test.value);
    case 'compare':
      return truthOfComparison(model, place, test);
  }
}

function negated(truth: TruthAfterStop): TruthAfterStop {
  return typeof truth === 'boolean' ? !truth : truth;
}

function conjunction(truths: readonly TruthAfterStop[]): TruthAfterStop {
  if (truths.includes(false)) return false;
  if (truths.includes('unknown')) return 'unknown';
  return truths.includes('either') ? 'either' : true;
}

function truthOfValue(model: ProjectModel, place: Place, value: Value): TruthAfterStop {
  if (value.kind === 'member' && value.name === 'aborted') {
    if (isNeverAborted(place, value.object)) return 'either';
    return carriesStop(model, place, value.object) === 'no' && isSignalOfThisFile(model, place, value.object)
      ? 'either'
      : true;
  }
  const held = valueAfterStop(model, place, value);
  if (held) return Boolean(held.value);
  if (value.kind === 'name') return truthOfName(model, place, value);
  if (isUntouchedByStop(model, place, value)) return 'either';
  return truthOfOther(model, place, { kind: 'truthy', value });
}

/** What cannot be computed is unknown where it may be about the stop. Everything else is data: it holds, or it does not. */
function truthOfOther(model: ProjectModel, place: Place, test: Test): TruthAfterStop {
  if (readsStopState(model, place, test) === 'no') return 'either';
  return mayAskForStop(model, place, test) || isWrittenByStop(model, place, test) ? 'unknown' : 'either';
}

function isWrittenByStop(model: ProjectModel, place: Place, test: Test): boolean {
  return valuesOfTest(test).some((value) => {
    if (value.kind === 'name') return writesToBinding(model, place, value.binding).length > 0;
    return value.kind === 'member' && stopWrites(model, place, writesOf(model, place, value)).length > 0;
  });
}

/** A signal of a timeout: its `aborted` says nothing of the stop. Anything else called `aborted` may. */
function isSignalOfThisFile(model: ProjectModel, place: Place, value: Value): boolean {
  const entity = evaluate(model, place, value);
  return entity.kind === 'external' || entity.kind === 'instance' || value.kind === 'member';
}

function truthOfName(model: ProjectModel, place: Place, name: ValueOf<'name'>): TruthAfterStop {
  const binding = place.file.facts.bindings[name.binding];
  if (!binding || binding.kind === 'import') return 'unknown';
  if (binding.kind !== 'variable') return 'either';
  const [value] = binding.values;
  if (binding.constant && isStale(place, name, binding)) return 'either';
  if (binding.constant && !binding.path && value) return truthOfValue(model, place, value);
  return truthOfOther(model, place, { kind: 'truthy', value: name });
}

/** A copy made before the loop in which it is read keeps showing what was true then. */
function isStale(place: Place, name: ValueOf<'name'>, binding: Binding): boolean {
  if (binding.owner !== place.function) return true;
  return loopsOf(outlineAt(place)).some(
    ({ loop }) => isWithin(name.span, loop.span) && !isWithin(binding.span, loop.span),
  );
}

/** A field of the class that its stop methods leave alone while they change others: it is there for something else. */
function isUntouchedByStop(model: ProjectModel, place: Place, value: Value): boolean {
  if (value.kind !== 'member' || value.object.kind !== 'this') return false;
  const owner = outlineAt(place).class;
  if (owner === undefined || indexOf(place.file.facts).foreignWrites.has(value.name)) return false;
  const entity = asEntity(place.file, place.file.facts.classes[owner]!);
  const found = findMember(model, entity, { name: value.name, static: false });
  if (!found || 'kind' in found || found.field?.accessibility !== 'private' || !ownStopMethod(model, entity))
    return false;
  const writes = writesToField(model, entity, value.name).filter((write) => !write.initial);
  return (
    writes.length > 0 &&
    writes.every((write) => write.value.kind === 'literal') &&
    stopWrites(model, place, writes).length === 0
  );
}

function truthOfComparison(
  model: ProjectModel,
  place: Place,
  test: Extract<Test, { kind: 'compare' }>,
): TruthAfterStop {
  const [subject, literal] = test.right.kind === 'literal' ? [test.left, test.right] : [test.right, test.left];
  const held = literal.kind === 'literal' ? valueAfterStop(model, place, subject) : undefined;
  if (held && literal.kind === 'literal') {
    if (test.operator.startsWith('===') || test.operator === '==') return held.value === literal.value;
    if (test.operator.startsWith('!')) return held.value !== literal.value;
  }
  // Counts and sizes are data.
  if (literal.kind === 'literal' && typeof literal.value === 'number') return 'either';
  return truthOfOther(model, place, test);
}

interface HeldLiteral {
  readonly value: string | number | boolean | null;
}

/** The one literal that a flag or status holds after the stop, where that is certain. */
function valueAfterStop(model: ProjectModel, place: Place, value: Value): HeldLiteral | undefined {
  if (value.kind === 'name') return literalOf(writesToBinding(model, place, value.binding));
  return value.kind === 'member' ? literalOf(stopWrites(model, place, writesOf(model, place, value))) : undefined;
}

/** Writes to a field of the class itself, after its construction. */
function writesOf(model: ProjectModel, place: Place, value: ValueOf<'member'>): readonly FieldWrite[] {
  if (value.object.kind !== 'this') return [];
  const owner = evaluate(model, place, value.object);
  if (owner.kind !== 'instance' || owner.of.kind !== 'class') return [];
  const found = findMember(model, owner.of, { name: value.name, static: false });
  if (!found || 'kind' in found || !found.field) return [];
  return writesToField(model, owner.of, value.name).filter((write) => !write.initial);
}

/** Of several writes those count that stop functions make. */
function stopWrites(model: ProjectModel, place: Place, writes: readonly FieldWrite[]): readonly Value[] {
  const stops = new Set(stopFunctionsAround(model, place).map(({ outline }) => outline));
  const byStop = writes.filter((write) => {
    const outline = outlineAt(write.place);
    return stops.has(outline) || STOP_METHOD.test(outline.name);
  });
  return byStop.map((write) => write.value);
}

function literalOf(values: readonly Value[]): HeldLiteral | undefined {
  const literals = new Set(values.map((value) => (value.kind === 'literal' ? value.value : undefined)));
  const [only] = literals;
  return literals.size === 1 && only !== undefined ? { value: only } : undefined;
}

/** What stop functions beside write to a variable of the module or of a function around. */
function writesToBinding(model: ProjectModel, place: Place, id: number): readonly Value[] {
  const binding = place.file.facts.bindings[id];
  if (binding?.kind !== 'variable' || binding.constant) return [];
  const stops = new Set(stopFunctionsAround(model, place).map(({ outline }) => outline.id));
  const written: Value[] = [];
  for (const writer of binding.writers) {
    if (!stops.has(writer)) continue;
    walkSteps(place.file.facts.functions[writer]!.steps, (step) => {
      if (step.kind === 'write' && step.target.kind === 'name' && step.target.binding === id && step.value)
        written.push(step.value);
    });
  }
  return written;
}
