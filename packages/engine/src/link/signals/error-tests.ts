/** What a test of a caught error gives when the error is that of an abort. */
import type { CallFact, Test, Value } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import type { FunctionEntity, Place } from '../resolve/entities.js';
import { calledName, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { valuesOfTest } from '../../model/test-values.js';

/** `asks`: it tells an abort from other errors. `unknown`: it may. */
export type ErrorTruth = boolean | 'either' | 'asks' | 'unknown';

const ABORT_WORD = /abort|cancel|interrupt|shut_?down|stopp(?:ed|ing)/i;

/** The outcome of a test for the error of an abort; undefined for a test that is not about the error. */
export function truthForAbort(model: ProjectModel, place: Place, test: Test, caught: number): ErrorTruth | undefined {
  switch (test.kind) {
    case 'constant':
      return undefined;
    case 'not':
      return negated(truthForAbort(model, place, test.test, caught));
    case 'all':
    case 'any':
      return joined(
        test.tests.map((inner) => truthForAbort(model, place, inner, caught)),
        test.kind === 'any',
      );
    case 'truthy':
      return truthOfValue(model, place, test.value, caught);
    case 'compare':
      return truthOfComparison(model, place, test, caught);
  }
}

function negated(truth: ErrorTruth | undefined): ErrorTruth | undefined {
  return typeof truth === 'boolean' ? !truth : truth;
}

function joined(truths: readonly (ErrorTruth | undefined)[], decisive: boolean): ErrorTruth | undefined {
  const known = truths.filter((truth) => truth !== undefined);
  if (known.length === 0) return undefined;
  if (known.includes(decisive)) return decisive;
  if (known.includes('asks')) return 'asks';
  if (known.includes('unknown')) return 'unknown';
  return known.length < truths.length || known.includes('either') ? 'either' : !decisive;
}

function truthOfValue(model: ProjectModel, place: Place, value: Value, caught: number): ErrorTruth | undefined {
  if (value.kind === 'call') return truthOfCall(model, place, place.file.facts.calls[value.call]!, caught);
  if (!isAboutError(place, value, caught)) return undefined;
  if (value.kind === 'name') return true;
  if (namesOf(value).some((name) => ABORT_WORD.test(name))) return 'asks';
  return value.kind === 'member' ? 'either' : 'unknown';
}

/** A predicate on the error: its name tells, or what it looks at. */
function truthOfCall(model: ProjectModel, place: Place, call: CallFact, caught: number): ErrorTruth | undefined {
  const isMember = call.callee.kind === 'member' && isAboutError(place, call.callee.object, caught);
  if (!isMember && !call.arguments.some((argument) => isAboutError(place, argument, caught))) return undefined;
  const texts = [calledName(call.callee), ...call.arguments.flatMap(textsOf)];
  if (texts.some((text) => ABORT_WORD.test(text))) return 'asks';
  if (isMember && /^(?:includes|startsWith|endsWith|match|test)$/.test(calledName(call.callee))) return 'either';
  const { own } = targetsOf(model, place.file, call);
  return own.some((target) => asksForAbort(target)) ? 'asks' : 'unknown';
}

/** Whether a function tests something for an abort: a signal, or an error's name. */
export function asksForAbort({ file, outline }: FunctionEntity): boolean {
  return withNested(file.facts, outline.id).some((id) =>
    someStep(file.facts.functions[id]!.steps, (step) => {
      const test = step.kind === 'branch' || step.kind === 'loop' ? step.test : undefined;
      const values = test ? valuesOfTest(test) : step.kind === 'exit' && step.value ? [step.value] : [];
      return values.some((value) => namesAbort(file, value));
    }),
  );
}

function namesAbort(file: LinkedFile, value: Value): boolean {
  if (value.kind === 'call') {
    const call = file.facts.calls[value.call]!;
    return [calledName(call.callee), ...call.arguments.flatMap(textsOf)].some((text) => ABORT_WORD.test(text));
  }
  return textsOf(value).some((text) => ABORT_WORD.test(text));
}

function truthOfComparison(
  model: ProjectModel,
  place: Place,
  { operator, left, right }: Extract<Test, { kind: 'compare' }>,
  caught: number,
): ErrorTruth | undefined {
  const isLeft = isAboutError(place, left, caught);
  if (!isLeft && !isAboutError(place, right, caught)) return undefined;
  const other = isLeft ? right : left;
  if ([...textsOf(other), ...textsOf(left), ...textsOf(right)].some((text) => ABORT_WORD.test(text))) return 'asks';
  if (operator === 'instanceof')
    return textsOf(other).some((text) => /^(?:Error|DOMException|Object)$/.test(text)) ? 'either' : false;
  if (other.kind !== 'literal' || typeof other.value !== 'string') return 'either';
  if (operator.startsWith('!')) return true;
  return operator.startsWith('==') ? false : 'either';
}

export function isAboutError(place: Place, value: Value, caught: number): boolean {
  switch (value.kind) {
    case 'name':
      return value.binding === caught || isMadeOf(place, value.binding, caught);
    case 'member':
      return isAboutError(place, value.object, caught);
    case 'other':
      return value.parts.some((part) => isAboutError(place, part, caught));
    case 'choice':
      return value.options.some((part) => isAboutError(place, part, caught));
    case 'call': {
      const call = place.file.facts.calls[value.call]!;
      return (
        call.arguments.some((argument) => isAboutError(place, argument, caught)) ||
        (call.callee.kind === 'member' && isAboutError(place, call.callee.object, caught))
      );
    }
    default:
      return false;
  }
}

/** `const code = error.code` */
function isMadeOf(place: Place, id: number, caught: number): boolean {
  const binding = place.file.facts.bindings[id];
  return (
    binding?.kind === 'variable' &&
    binding.constant &&
    binding.owner !== 0 &&
    id !== caught &&
    binding.values.some((value) =>
      value.kind !== 'name' || value.binding === caught ? isAboutError(place, value, caught) : false,
    )
  );
}

function textsOf(value: Value): readonly string[] {
  if (value.kind === 'literal') return [String(value.value)];
  return namesOf(value);
}

function namesOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'name':
      return [value.name];
    case 'member':
      return [value.name, ...namesOf(value.object)];
    case 'other':
      return value.parts.flatMap(textsOf);
    default:
      return [];
  }
}
