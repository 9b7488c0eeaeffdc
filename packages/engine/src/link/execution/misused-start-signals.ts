/**
 * The signal of a start hook, given to work that outlives the start. The host aborts it when the start is given up and
 * never again, so whatever watches it alone runs on through the shutdown.
 */
import type { BindingId, CallFact, FunctionId, FunctionOutline, Span, Test, Value } from '../../model/facts.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { valuesOfTest } from '../../model/test-values.js';
import { fateOf } from '../calls/fate.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { asEntity, hostedServiceOf, type EntryPoint } from '../services/entry-points.js';
import { readsStopState } from '../signals/stop-state.js';
import { isWaitedFor, runsWithin } from '../signals/waiting.js';
import { isServiceLoop, stays } from './execution.js';
import { leavesByItself, loopsOf } from './loops.js';

export interface MisusedStartSignal {
  /**
   * `work`: a call that the hook does not wait for; `loop`: a loop of the hook itself; `callback`: a function that runs for as
   * long as the service does; `field`: kept for such work; `resource`: what only an abort of the signal ends.
   */
  readonly kind: 'work' | 'loop' | 'callback' | 'field' | 'resource';
  readonly span: Span;
  /** What watches the signal, where it has a name. */
  readonly watcher: string;
  readonly entry: EntryPoint;
  /** The signal as the hook calls it. */
  readonly signal: string;
}

/** Misuses of start signals in the start hooks that a file declares, in order of classes and methods. */
export function misusedStartSignalsIn(model: ProjectModel, file: LinkedFile): readonly MisusedStartSignal[] {
  return file.facts.classes.flatMap((fact) => {
    const service = hostedServiceOf(model, asEntity(file, fact));
    const own = (service?.entries ?? []).filter(({ owner }) => owner.file === file && owner.class === fact);
    return own.flatMap((entry) => misusesOfHook(model, file, entry));
  });
}

function misusesOfHook(model: ProjectModel, file: LinkedFile, entry: EntryPoint): readonly MisusedStartSignal[] {
  if (entry.role !== 'start' || entry.signalAt === undefined) return [];
  const parameter = entry.outline.parameters[entry.signalAt];
  if (parameter?.binding === undefined) return [];
  const found = misusesOf(model, { place: placeIn(file, entry.outline.id), binding: parameter.binding, depth: 0 });
  return found.map((misuse) => ({ ...misuse, entry, signal: parameter.name }));
}

type Misuse = Omit<MisusedStartSignal, 'entry' | 'signal'>;

/** A parameter that holds the signal of the start, in a function that the start hook waits for. */
interface Watch {
  readonly place: Place;
  readonly binding: BindingId;
  readonly depth: number;
}

const DEEPEST = 3;

function misusesOf(model: ProjectModel, watch: Watch): readonly Misuse[] {
  const uses = usesIn(watch.place.file.facts).ofBinding.get(watch.binding) ?? [];
  const once = new Map<string, Misuse>();
  for (const misuse of [...loopsOfHook(model, watch), ...uses.flatMap((use) => misusesOfUse(model, watch, use))])
    once.set(`${misuse.kind} ${misuse.kind === 'callback' ? '' : misuse.span[0]}`, misuse);
  return [...once.values()];
}

/** `while (!signal.aborted)` in the hook: the start never ends, and the loop watches the signal of just that start. */
function loopsOfHook(model: ProjectModel, { place, binding }: Watch): readonly Misuse[] {
  return loopsOf(outlineAt(place)).flatMap(({ loop }): Misuse[] => {
    if (leavesByItself(loop)) return [];
    const isWatched =
      loop.test !== undefined && isServiceLoop(model, place, loop) && readsAborted(loop.test, binding)
        ? !asksElsewhere(model, place, { test: loop.test, binding })
        : loop.source !== undefined && isEndlessFor(place, loop.source, binding);
    return isWatched ? [{ kind: 'loop', span: loop.headSpan, watcher: '' }] : [];
  });
}

/** `for await (const _ of setInterval(1_000, undefined, { signal }))` */
function isEndlessFor({ file }: Place, source: Value, binding: BindingId): boolean {
  if (source.kind !== 'call') return false;
  const call = file.facts.calls[source.call]!;
  return (
    call.arguments.some((argument) => holds(argument, binding)) &&
    /^(?:setInterval|on|watch)$/.test(calledName(call.callee))
  );
}

function holds(value: Value, binding: BindingId): boolean {
  if (value.kind === 'name') return value.binding === binding;
  return value.kind === 'object' && value.entries.some((entry) => holds(entry.value, binding));
}

function readsAborted(test: Test, binding: BindingId): boolean {
  return valuesOfTest(test).some(
    (value) => value.kind === 'member' && value.name === 'aborted' && holds(value.object, binding),
  );
}

/** Another signal or flag is asked as well, which the stop may change. */
function asksElsewhere(
  model: ProjectModel,
  place: Place,
  { test, binding }: { readonly test: Test; readonly binding: BindingId },
): boolean {
  return valuesOfTest(test).some((value) => {
    if (value.kind === 'member' && value.name === 'aborted') return !holds(value.object, binding);
    return readsStopState(model, place, { kind: 'truthy', value }) === 'yes';
  });
}

function misusesOfUse(model: ProjectModel, watch: Watch, use: Use): readonly Misuse[] {
  if (use.function !== watch.place.function) return misusesInside(model, watch, use);
  switch (use.taker.kind) {
    case 'argument':
      return misusesOfArgument(model, watch, { call: use.taker.of, index: use.taker.index, use });
    case 'written':
      return isReadByLastingWork(model, watch.place, use.taker.target)
        ? [{ kind: 'field', span: use.value.span, watcher: nameOf(use.taker.target) }]
        : [];
    default:
      return [];
  }
}

function nameOf(value: Value): string {
  return value.kind === 'member' ? `this.${value.name}` : value.kind === 'name' ? value.name : '';
}

/** A use in a function written in the hook: harmless where that runs during the hook. */
function misusesInside(model: ProjectModel, { place, binding }: Watch, use: Use): readonly Misuse[] {
  const { file } = place;
  const outer = outermostWithin(file.facts.functions, use.function, place.function);
  if (outer === undefined || runsWithin(model, file, outer)) return [];
  const taken = usesIn(file.facts).ofFunction.get(outer)?.taker;
  const inner = placeIn(file, outer);
  if (asksForOtherStop(model, { kind: 'function', file, outline: outlineAt(inner) }, binding)) return [];
  if (taken?.kind === 'argument' && runsAgain(model, file, taken.of))
    return [{ kind: 'callback', span: use.value.span, watcher: calledName(taken.of.callee) }];
  const isDetached = taken?.kind === 'callee' && !isWaitedFor(file.facts, taken.of);
  return isDetached && stays(model, inner) === 'yes' ? [{ kind: 'work', span: use.value.span, watcher: '' }] : [];
}

function outermostWithin(
  functions: readonly FunctionOutline[],
  inner: FunctionId,
  outer: FunctionId,
): FunctionId | undefined {
  let id = inner;
  while (id !== 0 && functions[id]!.parent !== outer) id = functions[id]!.parent;
  return id === 0 ? undefined : id;
}

const REPEATS =
  /^(?:setInterval|on|addListener|addEventListener|subscribe|consume|process|schedule|each\w*|listen|watch)$/;

/** Whether a call keeps its callback to run it over and over; a listener for the abort itself runs once. */
function runsAgain(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (call.arguments.some((argument) => argument.kind === 'literal' && argument.value === 'abort')) return false;
  const { external, own } = targetsOf(model, file, call);
  const runs = external.flatMap((name) => apiByName(name)?.runs ?? []);
  if (runs.length > 0) return runs.some((run) => run.when === 'repeatedly');
  return own.length === 0 && REPEATS.test(calledName(call.callee));
}

interface GivenTo {
  readonly call: CallFact;
  readonly index: number;
  readonly use: Use;
}

function misusesOfArgument(model: ProjectModel, watch: Watch, { call, index, use }: GivenTo): readonly Misuse[] {
  const { file } = watch.place;
  const { own, external } = targetsOf(model, file, call);
  const isWaited = isWaitedFor(file.facts, call);
  if (own.length === 0) {
    const isKept = isWaited || !isDroppedOrVoid(file, call);
    return !isKept && external.some((name) => lastsUntilAbort(name))
      ? [{ kind: 'resource', span: use.value.span, watcher: calledName(call.callee) }]
      : [];
  }
  if (use.wrappers.length > 0) return [];
  return own.flatMap((target): readonly Misuse[] => {
    const binding = target.outline.parameters[index]?.binding;
    if (binding === undefined || call.construct) return [];
    const inner = placeIn(target.file, target.outline.id);
    if (!isWaited)
      return stays(model, inner) === 'yes' && !asksForOtherStop(model, target, binding)
        ? [{ kind: 'work', span: use.value.span, watcher: target.outline.name }]
        : [];
    const isFollowed = watch.depth < DEEPEST && target.file === file && inner.function !== watch.place.function;
    return isFollowed ? misusesOf(model, { place: inner, binding, depth: watch.depth + 1 }) : [];
  });
}

function isDroppedOrVoid({ facts }: LinkedFile, call: CallFact): boolean {
  const fate = fateOf(facts, call);
  return fate.kind === 'dropped' || fate.kind === 'voided';
}

const LASTING = new Set(['interval', 'listener', 'subscription', 'watcher', 'consumer', 'job', 'worker', 'server']);

function lastsUntilAbort(name: string): boolean {
  const fact = apiByName(name);
  return fact?.makes !== undefined && LASTING.has(fact.makes) && (fact.signal ?? []).length > 0;
}

/** Whether a function, or one written in it, tests a flag or signal other than the one it got. */
function asksForOtherStop(model: ProjectModel, { file, outline }: FunctionEntity, binding: BindingId): boolean {
  return withNested(file.facts, outline.id).some((id) => {
    const place = placeIn(file, id);
    let asks = false;
    walkSteps(outlineAt(place).steps, (step) => {
      const test = step.kind === 'loop' || step.kind === 'branch' ? step.test : undefined;
      asks ||= test !== undefined && test.kind !== 'constant' && asksElsewhere(model, place, { test, binding });
      return !asks;
    });
    return asks;
  });
}

/** Whether the field is watched by a function of the class that runs until it is stopped. */
function isReadByLastingWork(model: ProjectModel, { file }: Place, target: Value): boolean {
  if (target.kind !== 'member' || target.object.kind !== 'this') return false;
  const reads = usesIn(file.facts).ofOwnMember.get(target.name) ?? [];
  return reads.some((read) => stays(model, placeIn(file, read.function)) === 'yes');
}
