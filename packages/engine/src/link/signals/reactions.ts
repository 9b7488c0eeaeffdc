/**
 * What a function does when a stop is asked for while it runs. From weakest to strongest: `ignores` (certain); `quiet`
 * (ends early, and its caller cannot tell); `unknown`; `throws` (its caller's loop ends with it).
 */
import type { CallFact, FunctionId, Step, Value } from '../../model/facts.js';
import { evaluate, findMember } from '../resolve/evaluate.js';
import { outlineAt, placeIn, type Entity, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName, indexOf, isDetached, withNested } from '../resolve/file-index.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { asEntity } from '../services/entry-points.js';
import { mayPassOnCancellation } from './handlers.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { carriesSignal, parameterIsSignal, signalsInReach, typeCarries } from './signals.js';
import { ownStopMethod, readsStopState } from './stop-state.js';
import { someStep } from '../resolve/walk.js';

export type Reaction = 'ignores' | 'quiet' | 'unknown' | 'throws';

const STRENGTH: Record<Reaction, number> = { ignores: 0, quiet: 1, unknown: 2, throws: 3 };

function stronger(left: Reaction, right: Reaction): Reaction {
  return STRENGTH[left] >= STRENGTH[right] ? left : right;
}

export function reactionOfFunction(model: ProjectModel, file: LinkedFile, id: FunctionId): Reaction {
  const place = placeIn(file, id);
  return model.remember<Reaction>('reaction', outlineAt(place), 'ignores', () => {
    const outline = outlineAt(place);
    // A method without anything in it is there to be overridden.
    if (!outline.hasBody || (outline.steps.length === 0 && outline.kind === 'method')) return 'unknown';
    return reactionOfSteps(model, place, outline.steps);
  });
}

export function reactionOfSteps(model: ProjectModel, place: Place, steps: readonly Step[]): Reaction {
  return steps.reduce<Reaction>(
    (reaction, step) => (reaction === 'throws' ? reaction : stronger(reaction, reactionOfStep(model, place, step))),
    'ignores',
  );
}

function reactionOfStep(model: ProjectModel, place: Place, step: Step): Reaction {
  switch (step.kind) {
    case 'call':
      return reactionOfCall(model, place, place.file.facts.calls[step.call]!);
    case 'await':
      return step.value.kind !== 'call' && carriesSignal(model, place, step.value) === 'yes' ? 'throws' : 'ignores';
    case 'branch':
      return reactionOfBranch(model, place, step);
    case 'loop':
      return reactionOfLoop(model, place, step);
    case 'try':
      return reactionOfTry(model, place, step);
    case 'switch':
      return step.cases.map((item) => reactionOfSteps(model, place, item.body)).reduce(stronger, 'ignores');
    case 'block':
      return reactionOfSteps(model, place, step.body);
    case 'write':
      return step.target.kind === 'member' && step.value && carriesSignal(model, place, step.value) === 'yes'
        ? 'unknown'
        : 'ignores';
    case 'exit':
      return step.how === 'return' && step.value && handsOutSignal(model, place, step.value) ? 'unknown' : 'ignores';
    default:
      return 'ignores';
  }
}

function handsOutSignal(model: ProjectModel, place: Place, value: Value): boolean {
  return value.kind !== 'call' && value.kind !== 'await' && carriesSignal(model, place, value) === 'yes';
}

function reactionOfBranch(model: ProjectModel, place: Place, step: Extract<Step, { kind: 'branch' }>): Reaction {
  const inside = stronger(reactionOfSteps(model, place, step.then), reactionOfSteps(model, place, step.else));
  const reads = readsStopState(model, place, step.test);
  if (reads === 'no') return inside;
  const throwing = [...step.then, ...step.else].some((inner) => inner.kind === 'exit' && inner.how === 'throw');
  const leaving = [...step.then, ...step.else].some((inner) => someStep([inner], (deep) => deep.kind === 'exit'));
  if (throwing) return stronger(inside, reads === 'yes' ? 'throws' : 'unknown');
  return leaving ? stronger(inside, 'quiet') : inside;
}

function reactionOfLoop(model: ProjectModel, place: Place, step: Extract<Step, { kind: 'loop' }>): Reaction {
  const inside = reactionOfSteps(model, place, [...step.testSteps, ...step.body, ...step.updateSteps]);
  if (step.form === 'for-await' && step.source && carriesSignal(model, place, step.source) === 'yes') return 'throws';
  const ends = step.test && readsStopState(model, place, step.test) !== 'no';
  return ends ? stronger(inside, 'quiet') : inside;
}

/** A handler that neither throws nor leaves swallows what was thrown at it. */
function reactionOfTry(model: ProjectModel, place: Place, step: Extract<Step, { kind: 'try' }>): Reaction {
  const cleanup = reactionOfSteps(model, place, step.finalizer ?? []);
  const body = reactionOfSteps(model, place, step.body);
  if (!step.handler) return stronger(body, cleanup);
  const handled = reactionOfSteps(model, place, step.handler.body);
  const kept = mayPassOnCancellation(step.handler) || STRENGTH[body] < STRENGTH.quiet ? body : 'quiet';
  return stronger(stronger(kept, handled), cleanup);
}

/** Calls that only take note of something. */
export const NOTES =
  /^(?:log|debug|info|warn|error|trace|verbose|fatal|emit|increment|observe|set(?:Attribute|Status))$/;
/** Calls that arrange for a function to run some other time. */
export const ARRANGES =
  /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|nextTick|on|once|addListener|addEventListener|subscribe|prependListener|finally)$/;

function reactionOfCall(model: ProjectModel, place: Place, call: CallFact): Reaction {
  const name = calledName(call.callee);
  if (name === 'throwIfAborted') return 'throws';
  const callee = evaluate(model, place, call.callee);
  if (isPromise(callee) && call.construct) return reactionOfExecutor(model, place, call);
  const target = bodyOf(model, callee, call) ?? functionCalledBy(model, place.file, call);
  if (target) return reactionOfOwnCall(model, place, { call, target });
  return reactionOfForeignCall(model, place, call, callee);
}

function isPromise(callee: Entity): boolean {
  return callee.kind === 'external' && callee.module === '' && callee.path.join('.') === 'Promise';
}

/** The function of the workspace that a call runs: a function, a method, the constructor of a class. */
function bodyOf(model: ProjectModel, callee: Entity, call: CallFact): FunctionEntity | undefined {
  if (callee.kind === 'function') return callee.outline.hasBody ? callee : undefined;
  if (callee.kind !== 'class' || !call.construct) return undefined;
  const found = findMember(model, callee, { name: 'constructor', static: false });
  if (found && !('kind' in found)) return undefined;
  const id = callee.class.constructorId;
  return id === undefined
    ? undefined
    : { kind: 'function', file: callee.file, outline: callee.file.facts.functions[id]! };
}

function reactionOfOwnCall(
  model: ProjectModel,
  place: Place,
  { call, target }: { call: CallFact; target: FunctionEntity },
): Reaction {
  const own = missesSignal(model, place, { call, target })
    ? 'ignores'
    : reactionOfFunction(model, target.file, target.outline.id);
  const reaction = stronger(own, reactionOfCallbacks(model, place, call));
  const handed = call.arguments.some((argument) => carriesSignal(model, place, argument) === 'yes');
  if (call.construct) return handed ? 'unknown' : 'ignores';
  if (target.outline.async && isDetached(place.file.facts, call)) return 'ignores';
  if (reaction === 'quiet') return isResultIgnored(place, call) ? 'quiet' : 'unknown';
  return reaction;
}

/** A function that could take a signal, gets none here, and has no other one to observe. */
export function missesSignal(
  model: ProjectModel,
  place: Place,
  { call, target }: { call: CallFact; target: FunctionEntity },
): boolean {
  const { file, outline } = target;
  const takes = outline.parameters.some((parameter) => parameterIsSignal(model, file, parameter) === 'yes');
  if (!takes || call.arguments.some((argument) => carriesSignal(model, place, argument) !== 'no')) return false;
  if (outline.parent !== 0 && signalsInReach(model, placeIn(file, outline.parent)).length > 0) return false;
  if (outline.class === undefined) return true;
  const owner = asEntity(file, file.facts.classes[outline.class]!);
  return (
    !ownStopMethod(model, owner) &&
    owner.class.fields.every((field) => !field.type || typeCarries(model, file, field.type) === 'no')
  );
}

function isResultIgnored(place: Place, call: CallFact): boolean {
  return isDetached(place.file.facts, call) || call.ignored === true;
}

function reactionOfForeignCall(model: ProjectModel, place: Place, call: CallFact, callee: Entity): Reaction {
  const name = calledName(call.callee);
  if (NOTES.test(name)) return 'ignores';
  if (ARRANGES.test(name) && callee.kind !== 'external') return mentionsAbort(call) ? 'unknown' : 'ignores';
  const values = call.arguments.filter((argument) => argument.kind !== 'function');
  const handed = new Set(values.map((argument) => carriesSignal(model, place, argument)));
  if (handed.has('yes')) return isDetached(place.file.facts, call) ? 'unknown' : 'throws';
  const receiver = call.callee.kind === 'member' ? carriesSignal(model, place, call.callee.object) : 'no';
  if (receiver === 'yes') return 'unknown';
  const inside = reactionOfCallbacks(model, place, call);
  const callbacks = inside === 'quiet' && !isResultIgnored(place, call) ? 'unknown' : inside;
  return handed.has('unknown') && couldTakeSignal(call) ? stronger('unknown', callbacks) : callbacks;
}

/** An argument of unknown type may be a context or options that hold the signal. */
export function couldTakeSignal(call: CallFact): boolean {
  return call.arguments.some(
    (argument) => ['name', 'member', 'object', 'spread'].includes(argument.kind) && CONTEXT_NAME.test(textOf(argument)),
  );
}

const CONTEXT_NAME = /(?:ctx|context|options?|opts|init|config|params?|args|signal|token|job|request|req)$/i;

function textOf(value: Value): string {
  if (value.kind === 'name' || value.kind === 'member') return value.name;
  if (value.kind === 'spread') return textOf(value.value);
  return value.kind === 'object'
    ? value.entries
        .map((entry) => (entry.key === '...' ? textOf(entry.value) : ''))
        .join(' ')
        .trim()
    : '';
}

function mentionsAbort(call: CallFact): boolean {
  return call.arguments.some((argument) => argument.kind === 'literal' && argument.value === 'abort');
}

/** Functions handed to a call run during it, unless the call only arranges for them. */
function reactionOfCallbacks(model: ProjectModel, place: Place, call: CallFact): Reaction {
  if (ARRANGES.test(calledName(call.callee))) return 'ignores';
  return call.arguments.reduce<Reaction>((reaction, argument) => {
    if (argument.kind !== 'function') return reaction;
    const inner = reactionOfFunction(model, place.file, argument.function);
    return stronger(reaction, inner);
  }, 'ignores');
}

/** `new Promise((resolve, reject) => …)`: what the abort listener inside does decides. */
export function reactionOfExecutor(model: ProjectModel, place: Place, call: CallFact): Reaction {
  const executor = call.arguments[0];
  if (executor?.kind !== 'function') return 'unknown';
  const { facts } = place.file;
  const inside = withNested(facts, executor.function).flatMap((id) => indexOf(facts).callsByOwner.get(id) ?? []);
  const involved =
    inside.some((inner) => mentionsAbort(inner) || involvesSignal(model, place, inner)) ||
    readsAborted(model, place.file, executor.function);
  if (!involved) return 'ignores';
  const [resolve, reject] = facts.functions[executor.function]!.parameters;
  const uses = (binding: number | undefined): boolean =>
    binding !== undefined &&
    inside.some(
      (inner) => isName(inner.callee, binding) || inner.arguments.some((argument) => isName(argument, binding)),
    );
  if (uses(reject?.binding)) return 'throws';
  return uses(resolve?.binding) ? 'quiet' : 'unknown';
}

function isName(value: Value, binding: number): boolean {
  return value.kind === 'name' && value.binding === binding;
}

function involvesSignal(model: ProjectModel, place: Place, call: CallFact): boolean {
  const inner = placeIn(place.file, call.owner);
  const receiver = call.callee.kind === 'member' && carriesSignal(model, inner, call.callee.object) === 'yes';
  return (
    receiver ||
    call.arguments.some((argument) => argument.kind !== 'function' && carriesSignal(model, inner, argument) === 'yes')
  );
}

function readsAborted(model: ProjectModel, file: LinkedFile, id: FunctionId): boolean {
  return withNested(file.facts, id).some((inner) =>
    someStep(
      file.facts.functions[inner]!.steps,
      (step) => step.kind === 'branch' && readsStopState(model, placeIn(file, inner), step.test) === 'yes',
    ),
  );
}
