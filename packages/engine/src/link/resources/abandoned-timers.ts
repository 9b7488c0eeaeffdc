/** Timers that stay armed after the wait that they were to bound has ended: losing branches of a race, unused deadlines. */
import type { CallFact, FunctionId, FunctionOutline, Span, Value } from '../../model/facts.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { graphOf } from '../flow/graph.js';
import { wayBetween } from '../flow/paths.js';
import { targetsOf } from '../calls/targets.js';
import { usesIn } from '../calls/result-uses.js';
import { itemsOf, returnsOf, type Written } from '../resolve/definitions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { carriesSignal } from '../signals/signals.js';
import { holderOf } from './holders.js';
import { isNeverReleased } from './releases.js';
import { delayOf, durationOf, timerKindOf, type Timer } from './timers.js';

/** A wait that goes on after its result has stopped to matter. */
export interface AbandonedTimer {
  /** In the file that was asked about: the call that arms it, or the call of the function that does. */
  readonly call: CallFact;
  /** What arms it: `setTimeout` itself, a function around it, or the platform's promise of a delay. */
  readonly armedBy: 'timer' | 'function' | 'promise';
  /** What has ended: the `Promise.race`, or the promise that something else settles as well. */
  readonly after: 'race' | 'promise';
  readonly wait: CallFact;
}

/** Timers of this length and below end by themselves before they matter. */
const SHORT = 1000;
const DEEPEST = 4;

/** Timers that lose in a race of this file and that nothing disarms then. */
export function timersLeftByRaces(model: ProjectModel, file: LinkedFile): readonly AbandonedTimer[] {
  return (indexOf(file.facts).callsByName.get('race') ?? []).flatMap((race) => {
    const [list] = race.arguments;
    if (!list || !targetsOf(model, file, race).external.includes('#Promise.race')) return [];
    const branches = itemsOf(model, { place: placeIn(file, race.owner), value: list });
    if (branches.length < 2 || exitsAfter(file, race)) return [];
    return branches.flatMap((branch) => {
      const armed = branch === 'hidden' ? undefined : armedIn(model, branch, 0);
      return armed && branch !== 'hidden' && armed.place.file === file
        ? [{ call: armed.call, armedBy: armed.by, after: 'race' as const, wait: race }]
        : [];
    });
  });
}

interface Armed {
  readonly call: CallFact;
  readonly place: Place;
  readonly by: AbandonedTimer['armedBy'];
}

/** What the promise waits for, when that is time alone and the wait cannot be cut short. */
function armedIn(model: ProjectModel, { place, value }: Written, depth: number): Armed | undefined {
  if (depth > DEEPEST) return undefined;
  if (value.kind === 'name') {
    const binding = place.file.facts.bindings[value.binding];
    const [made, ...others] = binding?.kind === 'variable' && !binding.path ? binding.values : [];
    return made && others.length === 0 && binding
      ? armedIn(model, { place: placeIn(place.file, binding.owner), value: made }, depth + 1)
      : undefined;
  }
  if (value.kind !== 'call') return undefined;
  const call = place.file.facts.calls[value.call]!;
  const { callee } = call;
  if (callee.kind === 'member' && /^(?:then|catch|finally)$/.test(callee.name))
    return armedIn(model, { place, value: callee.object }, depth + 1);
  if (call.construct) return armedByExecutor(model, place, call);
  return armedByFunction(model, place, { call, depth });
}

/** `new Promise((resolve) => setTimeout(resolve, ms))` */
function armedByExecutor(model: ProjectModel, { file }: Place, promise: CallFact): Armed | undefined {
  const executor = executorOf(promise);
  if (executor === undefined) return undefined;
  const [timer, ...others] = deadlinesIn(model, file, executor);
  return timer && others.length === 0 ? { call: timer.call, place: timer.place, by: 'timer' } : undefined;
}

function executorOf(promise: CallFact): FunctionId | undefined {
  const [executor] = promise.arguments;
  return promise.construct && calledName(promise.callee) === 'Promise' && executor?.kind === 'function'
    ? executor.function
    : undefined;
}

/** Timers of an executor that settle its promise and that nothing disarms. */
function deadlinesIn(model: ProjectModel, file: LinkedFile, executor: FunctionId): readonly Timer[] {
  return withNested(file.facts, executor).flatMap((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).flatMap((call): Timer[] => {
      if (timerKindOf(model, file, call) !== 'timer') return [];
      const timer: Timer = { kind: 'timer', call, place: placeIn(file, id) };
      return settles(file, executor, call) && isLeftArmed(model, timer, executor) ? [timer] : [];
    }),
  );
}

function isLeftArmed(model: ProjectModel, timer: Timer, executor: FunctionId): boolean {
  const { file, function: owner } = timer.place;
  if ((delayOf(model, timer) ?? Number.POSITIVE_INFINITY) <= SHORT) return false;
  const holder = holderOf(file.facts, timer.call);
  if (holder.kind !== 'elsewhere') return isNeverReleased(model, file, holder);
  // What an executor returns is dropped.
  return owner === executor && usesIn(file.facts).ofCall.get(timer.call.id)?.taker.kind === 'returned';
}

/** Whether a timer's callback is, calls or hands on what settles the executor's promise. */
function settles({ facts }: LinkedFile, executor: FunctionId, timer: CallFact): boolean {
  const [callback] = timer.arguments;
  if (!callback) return false;
  if (isSettler(facts, executor, callback)) return true;
  const id = functionWritten(facts, callback);
  return id !== undefined && settlersUsedIn(facts, executor, id);
}

function functionWritten(facts: LinkedFile['facts'], value: Value): FunctionId | undefined {
  if (value.kind === 'function') return value.function;
  const binding = value.kind === 'name' ? facts.bindings[value.binding] : undefined;
  if (binding?.kind === 'function') return binding.declares;
  const [held] = binding?.values ?? [];
  return held?.kind === 'function' ? held.function : undefined;
}

function isSettler(facts: LinkedFile['facts'], executor: FunctionId, value: Value): boolean {
  return (
    value.kind === 'name' &&
    facts.functions[executor]!.parameters.some(({ binding }) => binding !== undefined && binding === value.binding)
  );
}

function settlersUsedIn(facts: LinkedFile['facts'], executor: FunctionId, id: FunctionId): boolean {
  const inside = new Set(withNested(facts, id));
  return settlerUses(facts, executor).some((use) => inside.has(use.function));
}

function settlerUses(facts: LinkedFile['facts'], executor: FunctionId) {
  const { ofBinding } = usesIn(facts);
  return facts.functions[executor]!.parameters.flatMap(({ binding }) =>
    binding === undefined ? [] : (ofBinding.get(binding) ?? []),
  );
}

/** A call of a function of the workspace whose promise waits for a timer, or of the platform's own delay. */
function armedByFunction(
  model: ProjectModel,
  place: Place,
  { call, depth }: { call: CallFact; depth: number },
): Armed | undefined {
  if (call.arguments.some((argument, index) => mayCarrySignal(model, place, { argument, index }))) return undefined;
  const targets = targetsOf(model, place.file, call);
  if (targets.external.some(isDelay))
    return isShortDelay(model, place, call) || mentionsKey(call, 'ref') ? undefined : { call, place, by: 'promise' };
  const [target, ...others] = targets.own;
  if (!target || others.length > 0 || !targets.isComplete || isShortDelay(model, place, call)) return undefined;
  const inner = placeIn(target.file, target.outline.id);
  const armed = target.outline.async
    ? armedByWaits(model, inner, depth + 1)
    : onlyArmed(returnsOf(inner).map((written) => armedIn(model, written, depth + 1)));
  return armed && { call, place, by: 'function' };
}

function onlyArmed(results: readonly (Armed | undefined)[]): Armed | undefined {
  return results.length > 0 && results.every(Boolean) ? results[0] : undefined;
}

/** An async function that does nothing but wait for time. */
function armedByWaits(model: ProjectModel, place: Place, depth: number): Armed | undefined {
  const waits: (Armed | undefined)[] = [];
  walkSteps(outlineAt(place).steps, (step) => {
    if (step.kind === 'await') waits.push(armedIn(model, { place, value: step.value }, depth));
    if (step.kind === 'exit' && step.how === 'return' && step.value?.kind === 'call')
      waits.push(armedIn(model, { place, value: step.value }, depth));
    return step.kind !== 'loop';
  });
  return onlyArmed(waits);
}

function mayCarrySignal(
  model: ProjectModel,
  place: Place,
  { argument, index }: { argument: Value; index: number },
): boolean {
  const carries = carriesSignal(model, place, argument);
  return carries === 'yes' || (carries === 'unknown' && index > 0);
}

/** Promises of the platform or a library that wait for time alone. */
function isDelay(name: string): boolean {
  const fact = apiByName(name);
  return fact?.pauses === 'time' && fact.returnsPromise === true;
}

function isShortDelay(model: ProjectModel, place: Place, call: CallFact): boolean {
  return call.arguments.some((argument) => (durationOf(model, place, argument) ?? Number.POSITIVE_INFINITY) <= SHORT);
}

function mentionsKey(call: CallFact, key: string): boolean {
  return call.arguments.some(
    (argument) => argument.kind === 'object' && argument.entries.some((entry) => entry.key === key),
  );
}

/** Promises of this file that a timer settles at the latest, and that something else settles before without disarming it. */
export function timersLeftByPromises(model: ProjectModel, file: LinkedFile): readonly AbandonedTimer[] {
  return (indexOf(file.facts).callsByName.get('Promise') ?? []).flatMap((promise) => {
    const executor = executorOf(promise);
    if (executor === undefined) return [];
    return deadlinesIn(model, file, executor)
      .filter((timer) => timer.place.function === executor && isSettledOtherwise(file, executor, timer))
      .filter((timer) => !exitsAfter(file, timer.call))
      .map(({ call }) => ({ call, armedBy: 'timer' as const, after: 'promise' as const, wait: promise }));
  });
}

/** By something that runs later: a listener, a handler of another promise, or whatever was given `resolve`. */
function isSettledOtherwise({ facts }: LinkedFile, executor: FunctionId, timer: Timer): boolean {
  const [callback] = timer.call.arguments;
  const written = callback && functionWritten(facts, callback);
  const inTimer = new Set(written === undefined ? [] : withNested(facts, written));
  return settlerUses(facts, executor).some((use) => {
    if (inTimer.has(use.function) || !meets(facts.functions[executor]!, timer.call.span, use.value.span)) return false;
    if (use.taker.kind === 'callee') return use.function !== executor;
    return !(use.taker.kind === 'argument' && use.taker.of === timer.call);
  });
}

/** Whether one run of a function can come by both places. */
function meets(outline: FunctionOutline, left: Span, right: Span): boolean {
  const graph = graphOf(outline);
  const at = (place: Span) =>
    graph.nodes.filter(
      (node) => node.kind === 'step' && node.step.span[0] <= place[0] && node.step.span[1] >= place[1],
    );
  const [first, second] = [at(left), at(right)];
  return first.some(({ id: from }) =>
    second.some(({ id: to }) => wayBetween(graph, { from, to }) ?? wayBetween(graph, { from: to, to: from })),
  );
}

/** Whether the process ends on purpose after the call, so that no timer outlives it. */
function exitsAfter(file: LinkedFile, call: CallFact): boolean {
  const { facts } = file;
  return (indexOf(facts).callsByName.get('exit') ?? []).some(
    (exit) => exit.span[0] > call.span[0] && isAround(facts, exit.owner, call.owner),
  );
}

function isAround(facts: LinkedFile['facts'], outer: FunctionId, inner: FunctionId): boolean {
  for (let id = inner; ; id = facts.functions[id]!.parent) {
    if (id === outer) return id !== 0 || inner === 0;
    if (id === 0) return false;
  }
}
