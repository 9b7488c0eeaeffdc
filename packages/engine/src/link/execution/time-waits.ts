/** Waits that only let time pass: a promise around a timer, the platform's delays, and helpers that do nothing else. */
import type { BindingId, CallFact, FileFacts, FunctionOutline, Step, Value } from '../../model/facts.js';
import { apiByName, canonicalApiName } from '../../frameworks/apis/lookup.js';
import { fateOf } from '../calls/fate.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { externalName, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { isDelayName } from '../resolve/vocabulary.js';
import { someStep, walkSteps } from '../resolve/walk.js';
import { carriesSignal, parameterIsSignal } from '../signals/signals.js';
import { millisecondsOf, type BoundCall } from './durations.js';

/** A wait that nothing but its own timer ends. */
export interface TimeWait {
  readonly call: CallFact;
  /** Undefined where the code does not state how long it lasts. */
  readonly milliseconds: number | undefined;
  /** The expression for the duration, in the place where the wait stands. */
  readonly duration?: Value;
  /** The helper of the workspace that waits. */
  readonly helper?: FunctionEntity;
  /** The call could be given a signal and is not. */
  readonly couldTakeSignal: boolean;
}

/** The wait that an awaited value is; undefined for everything that an abort, an event or a cleared timer may end. */
export function timeWaitOf(model: ProjectModel, place: Place, value: Value): TimeWait | undefined {
  if (value.kind !== 'call') return undefined;
  const call = place.file.facts.calls[value.call]!;
  return model.remember('time wait', call, undefined, () => findWait(model, place, call));
}

function findWait(model: ProjectModel, place: Place, call: CallFact): TimeWait | undefined {
  if (call.construct) {
    const timer = timerOfPromise(model, place, call);
    return timer && waitFor(model, place, { call, duration: timer.arguments[1], couldTakeSignal: false });
  }
  const { own, external } = targetsOf(model, place.file, call);
  if (own.length === 1 && external.length === 0) return waitOfHelper(model, place, call, own[0]!);
  if (own.length > 0) return undefined;
  return waitOfLibrary(model, place, call, external);
}

function waitFor(model: ProjectModel, place: Place, wait: Omit<TimeWait, 'milliseconds'>): TimeWait {
  const milliseconds = wait.duration ? millisecondsOf(model, place, wait.duration) : 0;
  return { ...wait, milliseconds };
}

/** Delays of the platform and of libraries; the duration is their first argument. */
function waitOfLibrary(
  model: ProjectModel,
  place: Place,
  call: CallFact,
  external: readonly string[],
): TimeWait | undefined {
  const [name] = external;
  const [duration, ...others] = call.arguments;
  if (!duration || name === undefined || external.length > 1 || !isDelayName(lastNameOf(name))) return undefined;
  const fact = apiByName(name);
  if (fact?.pauses === 'time') {
    if (others.some((other) => mayHoldSignal(other))) return undefined;
    return waitFor(model, place, { call, duration, couldTakeSignal: fact.signal !== undefined });
  }
  const isPackage = !name.startsWith('#') && !name.startsWith('.');
  if (fact || !isPackage || others.length > 0) return undefined;
  return waitFor(model, place, { call, duration, couldTakeSignal: false });
}

/** `delay#default` is called after its module. */
function lastNameOf(externalName: string): string {
  const [module = '', path = ''] = externalName.split('#');
  return path === '' || path === 'default' ? module : path.slice(path.lastIndexOf('.') + 1);
}

function mayHoldSignal(options: Value): boolean {
  if (options.kind === 'literal' || (options.kind === 'name' && options.name === 'undefined')) return false;
  if (options.kind !== 'object') return true;
  return options.entries.some((entry) => entry.key === '...' || entry.key === 'signal' || entry.key === '[]');
}

function isTimeout(model: ProjectModel, place: Place, callee: Value): boolean {
  const entity = evaluate(model, place, callee);
  return entity.kind === 'external' && canonicalApiName(externalName(entity)) === '#setTimeout';
}

/** The one timer that settles a hand-made promise, when nothing else can settle it and nothing keeps the timer. */
function timerOfPromise(model: ProjectModel, place: Place, call: CallFact): CallFact | undefined {
  const [executor] = call.arguments;
  if (calledName(call.callee) !== 'Promise' || executor?.kind !== 'function') return undefined;
  const { facts } = place.file;
  const outline = facts.functions[executor.function]!;
  const own = indexOf(facts).callsByOwner.get(executor.function) ?? [];
  const inner = placeIn(place.file, executor.function);
  const timers = own.filter((candidate) => isTimeout(model, inner, candidate.callee));
  const [timer] = timers;
  if (!timer || timers.length > 1 || own.some((other) => other !== timer && !isHarmless(other))) return undefined;
  return isTimerForgotten(facts, timer) && isSettledByTimer(facts, outline, timer) ? timer : undefined;
}

/** Calls beside the timer that neither end the wait nor keep it. */
function isHarmless(call: CallFact): boolean {
  return /^(?:unref|log|debug|info|warn|error|trace|floor|ceil|round|min|max|random|pow|now)$/.test(
    calledName(call.callee),
  );
}

function isTimerForgotten(facts: FileFacts, timer: CallFact): boolean {
  const fate = fateOf(facts, timer);
  if (fate.kind === 'declared')
    return fate.bindings.every((id) => (usesIn(facts).ofBinding.get(id) ?? []).every((use) => isUnref(use)));
  if (fate.kind === 'chained') return fate.name === 'unref';
  return fate.kind !== 'written' && fate.kind !== 'argument';
}

function isUnref({ taker }: Use): boolean {
  return taker.kind === 'chained' && taker.name === 'unref';
}

/** Every use of `resolve` and `reject` is the timer's callback, or stands inside it. */
function isSettledByTimer(facts: FileFacts, executor: FunctionOutline, timer: CallFact): boolean {
  const [callback] = timer.arguments;
  const inside = new Set(callback?.kind === 'function' ? withNested(facts, callback.function) : []);
  const settlers = executor.parameters.flatMap((parameter) =>
    parameter.binding === undefined ? [] : [parameter.binding],
  );
  const uses = settlers.flatMap((id: BindingId) => usesIn(facts).ofBinding.get(id) ?? []);
  return (
    uses.length > 0 &&
    uses.every((use) => inside.has(use.function) || (use.taker.kind === 'argument' && use.taker.of === timer)) &&
    waitsForNothingElse(facts, inside)
  );
}

/** A callback that does work of its own makes the promise more than a wait. */
function waitsForNothingElse(facts: FileFacts, inside: ReadonlySet<number>): boolean {
  return [...inside].every((id) => (indexOf(facts).callsByOwner.get(id) ?? []).length <= 3);
}

function waitOfHelper(model: ProjectModel, place: Place, call: CallFact, helper: FunctionEntity): TimeWait | undefined {
  const takesSignal = helper.outline.parameters.some(
    (parameter) => parameterIsSignal(model, helper.file, parameter) === 'yes',
  );
  if (takesSignal)
    return isCalledWithoutSignal(model, place, call, helper) ? bareWait(model, place, call, helper) : undefined;
  const sleep = sleepOf(model, helper);
  if (!sleep) return undefined;
  const bound: BoundCall = { place, call };
  const milliseconds = sleep.duration ? millisecondsOf(model, sleep.place, sleep.duration, bound) : sleep.milliseconds;
  const [duration] = call.arguments;
  return {
    call,
    helper,
    milliseconds,
    couldTakeSignal: false,
    ...(call.arguments.length === 1 && duration ? { duration } : {}),
  };
}

/** Names of helpers that let time pass and may take a signal. */
const SLEEP_NAME =
  /^(?:abortable|cancell?able|interruptible)?_?(?:sleep|delay|wait|pause|back_?off)(?!.*(?:for|until|fetch)[A-Z]?)/i;

/** `sleep(ms)` where the helper would also take a signal. */
function isCalledWithoutSignal(model: ProjectModel, place: Place, call: CallFact, helper: FunctionEntity): boolean {
  return (
    SLEEP_NAME.test(helper.outline.name) &&
    call.arguments.length > 0 &&
    call.arguments.every((argument) => carriesSignal(model, place, argument) === 'no') &&
    armsTimer(model, helper)
  );
}

function bareWait(model: ProjectModel, place: Place, call: CallFact, helper: FunctionEntity): TimeWait {
  return { ...waitFor(model, place, { call, helper, couldTakeSignal: true, duration: call.arguments[0]! }) };
}

function armsTimer(model: ProjectModel, { file, outline }: FunctionEntity): boolean {
  return withNested(file.facts, outline.id).some((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).some((call) => isTimeout(model, placeIn(file, id), call.callee)),
  );
}

interface Sleep {
  readonly place: Place;
  /** Read in the helper, where it may be a parameter. */
  readonly duration?: Value;
  readonly milliseconds: number | undefined;
}

/** What a function waits for, when waiting is all that it does. */
function sleepOf(model: ProjectModel, helper: FunctionEntity): Sleep | undefined {
  return model.remember<Sleep | undefined>('sleep', helper.outline, undefined, () => findSleep(model, helper));
}

function findSleep(model: ProjectModel, { file, outline }: FunctionEntity): Sleep | undefined {
  const place = placeIn(file, outline.id);
  if (outline.generator || (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).length > 4) return undefined;
  if (someStep(outline.steps, doesMoreThanWait)) return undefined;
  const waited: Value[] = [];
  walkSteps(outline.steps, (step) => {
    if (step.kind === 'await') waited.push(step.value);
    else if (step.kind === 'exit' && step.value?.kind === 'call') waited.push(step.value);
  });
  if (waited.length !== 1) return undefined;
  const wait = timeWaitOf(model, place, waited[0]!);
  return wait && { place, milliseconds: wait.milliseconds, ...(wait.duration ? { duration: wait.duration } : {}) };
}

function doesMoreThanWait(step: Step): boolean {
  return step.kind === 'loop' || step.kind === 'try' || (step.kind === 'exit' && step.how === 'throw');
}
