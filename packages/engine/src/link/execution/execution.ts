/** How functions end: with a value, by themselves, or only when they are told to. */
import type { CallFact, FileFacts, FunctionOutline, LoopStep, Step, Test, TypeNode, Value } from '../../model/facts.js';
import { either, type Answer } from '../../model/three-valued.js';
import { evaluate } from '../resolve/evaluate.js';
import { externalName, functionKey, outlineAt, placeIn, type ClassEntity, type Place } from '../resolve/entities.js';
import { asEntity, hostedServiceOf, type EntryPoint, type HostedService } from '../services/entry-points.js';
import { lineageOf } from '../resolve/evaluate.js';
import { returnsOf } from '../resolve/definitions.js';
import { calledName } from '../resolve/file-index.js';
import { isAlwaysTrue } from './loops.js';
import { endsAtOnce } from './waits.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { calledFunction } from '../resolve/called-functions.js';
import { carriesSignal } from '../signals/signals.js';
import { readsStopState } from '../signals/stop-state.js';
import { someStep, walkSteps } from '../resolve/walk.js';

/** Whether somebody may read a value from the function, so that falling off its end would be a different result. */
export function mayGiveValue(outline: FunctionOutline): boolean {
  if (outline.returnType) return !isVoid(outline.returnType);
  return someStep(outline.steps, (step) => step.kind === 'exit' && step.how === 'return' && step.value !== undefined);
}

function isVoid(type: TypeNode): boolean {
  if (type.kind === 'keyword') return type.name === 'void' || type.name === 'undefined';
  return type.kind === 'name' && type.name === 'Promise' && type.arguments.length === 1 && isVoid(type.arguments[0]!);
}

/** A loop that is meant to run until a stop is asked for: its head says nothing, or nothing but that. */
export function isServiceLoop(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  if (loop.form === 'for-of' || loop.form === 'for-in') return false;
  if (loop.form === 'for-await') return loop.source !== undefined && carriesSignal(model, place, loop.source) === 'yes';
  return !loop.test || isAlwaysTrue(model, place, loop.test, loop.span) || testsOnlyStop(model, place, loop.test);
}

function testsOnlyStop(model: ProjectModel, place: Place, test: Test): boolean {
  if (test.kind === 'all' || test.kind === 'any')
    return test.tests.every((inner) => testsOnlyStop(model, place, inner));
  if (test.kind === 'not') return testsOnlyStop(model, place, test.test);
  return test.kind !== 'constant' && readsStopState(model, place, test) === 'yes';
}

/** Whether a function runs until it is told to stop: it has a service loop, or waits for something that does. */
export function stays(model: ProjectModel, place: Place): Answer {
  return model.remember<Answer>('stays', outlineAt(place), 'unknown', () =>
    staysIn(model, place, outlineAt(place).steps),
  );
}

function staysIn(model: ProjectModel, place: Place, steps: readonly Step[]): Answer {
  let answer: Answer = 'no';
  walkSteps(steps, (step) => {
    answer = either(answer, stepStays(model, place, step));
    return step.kind !== 'loop' || answer !== 'yes';
  });
  return answer;
}

function stepStays(model: ProjectModel, place: Place, step: Step): Answer {
  if (step.kind === 'loop') return isServiceLoop(model, place, step) ? 'yes' : 'no';
  if (step.kind === 'await') return waitStays(model, place, step.value);
  if (step.kind === 'exit' && step.how === 'return' && step.value?.kind === 'call' && !isSettled(place, step.value))
    return waitStays(model, place, step.value);
  return 'no';
}

/** Waiting for a function of the workspace lasts as long as it does; of anything else nobody can tell. */
function waitStays(model: ProjectModel, place: Place, value: Value): Answer {
  if (value.kind !== 'call') return 'unknown';
  if (endsAtOnce(model, place, value)) return 'no';
  const call = withoutHandlers(place.file.facts, value.call);
  const called = functionCalledBy(model, place.file, call);
  return called ? stays(model, placeIn(called.file, called.outline.id)) : 'unknown';
}

/** `this.loop()` of `this.loop().catch(…)`: handlers of a promise change what comes of it, not how long it lasts. */
function withoutHandlers(facts: FileFacts, id: number): CallFact {
  const call = facts.calls[id]!;
  const { callee } = call;
  const isHandler = callee.kind === 'member' && ['catch', 'finally', 'then'].includes(callee.name);
  return isHandler && callee.object.kind === 'call' ? withoutHandlers(facts, callee.object.call) : call;
}

/** A promise that is settled already: `Promise.resolve()`, or no promise at all. */
export function isSettled(place: Place, value: Value): boolean {
  if (value.kind === 'literal' || (value.kind === 'name' && value.name === 'undefined')) return true;
  if (value.kind !== 'call') return false;
  const { callee } = place.file.facts.calls[value.call]!;
  return (
    callee.kind === 'member' &&
    callee.name === 'resolve' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'Promise'
  );
}

/** A function that is, or is waited for by, the execute method of a hosted service. */
export interface ExecuteBody {
  readonly service: HostedService;
  readonly entry: EntryPoint;
  readonly isEntry: boolean;
}

/** By function key, everything that runs as the body of some execute method; one-shot services are left out. */
export function executeBodies(model: ProjectModel): ReadonlyMap<string, ExecuteBody> {
  return model.remember('execute bodies', 'all', new Map<string, ExecuteBody>(), () => {
    const bodies = new Map<string, ExecuteBody>();
    for (const [key, body] of model.gather('bodies', model.clues.executeMethods, (file) =>
      bodiesOfServicesIn(model, file),
    )) {
      if (!bodies.has(key)) bodies.set(key, body);
    }
    return bodies;
  });
}

function bodiesOfServicesIn(model: ProjectModel, file: LinkedFile): readonly (readonly [string, ExecuteBody])[] {
  const bodies = new Map<string, ExecuteBody>();
  for (const fact of file.facts.classes) {
    const entity = asEntity(file, fact);
    const service = hostedServiceOf(model, entity);
    for (const entry of service?.entries ?? []) {
      if (entry.role !== 'execute' || isOneShot(model, entity)) continue;
      const place = placeIn(entry.owner.file, entry.outline.id);
      addBody(model, place, { service: service!, entry, isEntry: true }, bodies);
    }
  }
  return [...bodies];
}

function addBody(model: ProjectModel, place: Place, body: ExecuteBody, bodies: Map<string, ExecuteBody>): void {
  const key = functionKey(place.file, place.function);
  if (bodies.has(key)) return;
  bodies.set(key, body);
  walkSteps(outlineAt(place).steps, (step) => {
    // What a loop calls may end: the loop calls it again.
    if (step.kind === 'loop') return false;
    const value = step.kind === 'await' || (step.kind === 'exit' && step.how === 'return') ? step.value : undefined;
    const called =
      value?.kind === 'call'
        ? calledFunction(model, place.file, withoutHandlers(place.file.facts, value.call))
        : undefined;
    if (!called) return true;
    const inner = placeIn(called.file, called.outline.id);
    if (stays(model, inner) === 'yes') addBody(model, inner, { ...body, isEntry: false }, bodies);
    return true;
  });
}

/** Declared by `static readonly oneShot = true`, in the class or a base, or in the configuration. */
function isOneShot(model: ProjectModel, entity: ClassEntity): boolean {
  if (model.configuration.services.oneShot.includes(entity.class.name)) return true;
  return lineageOf(model, entity).some(
    (owner) =>
      owner.kind === 'class' &&
      (owner.class.fields.some((field) => field.static && field.name === 'oneShot' && isTrue(field.initial)) ||
        owner.class.methods.some(
          (method) =>
            method.static &&
            method.kind === 'get' &&
            method.name === 'oneShot' &&
            returnsOf(placeIn(owner.file, method.function)).every(({ value }) => isTrue(value)),
        )),
  );
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'literal' && value.value === true;
}

/** Names of functions that let time pass. */
export const DELAY_NAME =
  /^(?:delay|sleep|wait|pause|backoff|backOff|setTimeout|timeout|throttle|idle)|(?:Delay|Sleep|Wait|Pause|Backoff|Timeout)$/;

/** Whether a step lets time pass: a delay between turns, by whatever name. */
export function isDelay(file: LinkedFile, step: Step): boolean {
  if (step.kind !== 'await' || step.value.kind !== 'call') return false;
  const call = file.facts.calls[step.value.call]!;
  if (DELAY_NAME.test(calledName(call.callee))) return true;
  const executor = call.construct && calledName(call.callee) === 'Promise' ? call.arguments[0] : undefined;
  return (
    executor?.kind === 'function' &&
    file.facts.calls.some((inner) => inner.owner === executor.function && calledName(inner.callee) === 'setTimeout')
  );
}

const TIMERS: Readonly<Record<string, 'repeats' | 'once'>> = {
  '#setInterval': 'repeats',
  '#globalThis.setInterval': 'repeats',
  'node:timers#setInterval': 'repeats',
  'timers#setInterval': 'repeats',
  '#setTimeout': 'once',
  '#globalThis.setTimeout': 'once',
  'node:timers#setTimeout': 'once',
  'timers#setTimeout': 'once',
  '#setImmediate': 'once',
  'node:timers#setImmediate': 'once',
  '#process.nextTick': 'once',
  '#queueMicrotask': 'once',
};

/**
 * Whether a call starts work that goes on by itself while the function returns: an interval, a timer that arms itself
 * again, or a timer that begins an endless loop.
 */
export function startsDetachedWork(model: ProjectModel, place: Place, call: CallFact): boolean {
  const callee = evaluate(model, place, call.callee);
  const timer = callee.kind === 'external' ? TIMERS[externalName(callee)] : undefined;
  if (!timer) return false;
  return timer === 'repeats' || goesOn(model, place, call);
}

function goesOn(model: ProjectModel, place: Place, call: CallFact): boolean {
  const callback = call.arguments[0] && evaluate(model, place, call.arguments[0]);
  const bound = call.arguments[0]?.kind === 'call' ? boundFunction(model, place, call.arguments[0].call) : undefined;
  const target = callback?.kind === 'function' ? callback : bound;
  if (!target) return false;
  const inner = placeIn(target.file, target.outline.id);
  return rearms(model, inner, new Set()) || stays(model, inner) === 'yes' || startsLoop(model, inner);
}

/** `this.tick.bind(this)` */
function boundFunction(
  model: ProjectModel,
  place: Place,
  id: number,
): Extract<ReturnType<typeof evaluate>, { kind: 'function' }> | undefined {
  const call = place.file.facts.calls[id]!;
  if (call.callee.kind !== 'member' || call.callee.name !== 'bind') return undefined;
  const target = evaluate(model, place, call.callee.object);
  return target.kind === 'function' ? target : undefined;
}

/** Whether a timer's callback arms a timer again, itself or through what it calls. */
function rearms(model: ProjectModel, place: Place, seen: Set<string>): boolean {
  const key = functionKey(place.file, place.function);
  if (seen.has(key)) return false;
  seen.add(key);
  return place.file.facts.calls.some((call) => {
    if (call.owner !== place.function) return false;
    const callee = evaluate(model, place, call.callee);
    if (callee.kind === 'external')
      return TIMERS[externalName(callee)] === 'once' && calledName(call.callee) === 'setTimeout';
    return (
      callee.kind === 'function' &&
      callee.outline.hasBody &&
      rearms(model, placeIn(callee.file, callee.outline.id), seen)
    );
  });
}

function startsLoop(model: ProjectModel, place: Place): boolean {
  return place.file.facts.calls.some((call) => {
    if (call.owner !== place.function) return false;
    const called = functionCalledBy(model, place.file, call);
    return called !== undefined && stays(model, placeIn(called.file, called.outline.id)) === 'yes';
  });
}
