/** Stops whose promise settles, or that return, while what they stop still runs. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, FunctionId, FunctionOutline, Step, Value } from '../../model/facts.js';
import { chainOf, endOfChain, fateOf } from '../calls/fate.js';
import { givesPromise, returnsPromise } from '../calls/promise-results.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { stays } from '../execution/execution.js';
import { functionKey, placeIn, type FunctionEntity } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { holderOf } from './holders.js';
import { readsOfMember } from './member-reads.js';
import { cycleOf } from './rearming.js';
import { readsOfHolder } from './releases.js';
import { stopFunctionsIn, type StopFunction } from './stop-life.js';
import { timerKindOf, timersIn, type Timer } from './timers.js';

export interface UnfinishedStop {
  readonly stop: StopFunction;
  /** The call, inside the stop, whose end it does not wait for; or the one that began the work, elsewhere in the class. */
  readonly call: CallFact;
  /**
   * `dropped`: the promise of a call that closes something. `detached`: an async callback that nothing waits for.
   * `running`: a loop of the class that goes on. `quick`: a library's stop that does not wait for its handlers.
   */
  readonly reason: 'dropped' | 'detached' | 'running' | 'quick';
  /** The function that goes on, for `running`. */
  readonly work?: FunctionEntity;
}

/** The stops of a file that leave something running, each with what that is. */
export function unfinishedStopsIn(model: ProjectModel, file: LinkedFile): readonly UnfinishedStop[] {
  return stopFunctionsIn(model, file)
    .filter((stop) => isAwaitable(model, stop))
    .flatMap((stop) => [...droppedIn(model, file, stop), ...workLeftRunning(model, file, stop)]);
}

/** Whether a caller can wait for the stop: it gives a promise, or a framework takes one from it. */
function isAwaitable(model: ProjectModel, { target }: StopFunction): boolean {
  if (returnsPromise(model, target) === 'yes') return true;
  const owner = target.outline.class;
  if (owner === undefined) return false;
  const service = hostedServiceOf(model, asEntity(target.file, target.file.facts.classes[owner]!));
  return service?.entries.some((entry) => entry.role === 'stop' && entry.outline === target.outline) ?? false;
}

function droppedIn(model: ProjectModel, file: LinkedFile, stop: StopFunction): readonly UnfinishedStop[] {
  const { outline } = stop.target;
  const inside = [outline.id, ...callbacksDuring(file, outline.id)];
  return inside
    .flatMap((id) => indexOf(file.facts).callsByOwner.get(id) ?? [])
    .flatMap((call): UnfinishedStop[] => {
      if (runsLater(model, file, call)) return [{ stop, call, reason: 'detached' }];
      if (dropsCallbacks(model, file, call)) return [{ stop, call, reason: 'detached' }];
      if (isDropped(file, call) && closes(model, file, call) && !isWaitedForOtherwise(file, outline, call))
        return [{ stop, call, reason: 'dropped' }];
      return isQuickStop(model, file, call) ? [{ stop, call, reason: 'quick' }] : [];
    });
}

/** Callbacks of `forEach`, which run while the stop does and whose results are dropped. */
function callbacksDuring(file: LinkedFile, id: FunctionId): readonly FunctionId[] {
  return (indexOf(file.facts).callsByOwner.get(id) ?? []).flatMap((call) => {
    const [callback] = call.arguments;
    return calledName(call.callee) === 'forEach' && callback?.kind === 'function' ? [callback.function] : [];
  });
}

/** `setImmediate(async () => { await … })` with work that the stop is there for. */
function runsLater(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const name = calledName(call.callee);
  const isTimer = timerKindOf(model, file, call) === 'timer' || name === 'setImmediate' || name === 'nextTick';
  return isTimer && fateOf(file.facts, call).kind === 'dropped' && closesInside(model, file, call.arguments[0]);
}

/** `workers.forEach(async (worker) => { await worker.close(); })` */
function dropsCallbacks(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  return calledName(call.callee) === 'forEach' && closesInside(model, file, call.arguments[0]);
}

function closesInside(model: ProjectModel, file: LinkedFile, callback: Value | undefined): boolean {
  const body = callback?.kind === 'function' ? file.facts.functions[callback.function]! : undefined;
  if (!body?.async) return false;
  return (indexOf(file.facts).callsByOwner.get(body.id) ?? []).some(
    (call) =>
      fateOf(file.facts, endOfChain(file.facts, call)).kind === 'awaited' &&
      CLOSES.test(calledName(call.callee)) &&
      givesPromise(model, file, call) !== 'no',
  );
}

function isDropped({ facts }: LinkedFile, call: CallFact): boolean {
  if (call.callee.kind === 'member' && call.callee.object.kind === 'call' && isHandlerName(call.callee.name))
    return false;
  const end = endOfChain(facts, call);
  if (end !== call && !chainOf(facts, call).every((link) => isHandlerName(calledName(link.callee)))) return false;
  const { kind } = fateOf(facts, end);
  return kind === 'dropped' || kind === 'voided';
}

function isHandlerName(name: string): boolean {
  return name === 'then' || name === 'catch' || name === 'finally';
}

/** Names of calls whose end is the end of what they close. */
const CLOSES =
  /^(?:_|#)?(?:stop|close|shut[dD]own|dispose|destroy|terminate|drain|flush|disconnect|tear[dD]own|finish|deactivate|quit|end|release|unsubscribe|onModuleDestroy|@@asyncDispose)(?:[A-Z]\w*)?$/;

/** Whether a call closes something and gives a promise that settles when that is done. */
function closes(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (call.construct || !CLOSES.test(calledName(call.callee))) return false;
  if (call.arguments.at(-1)?.kind === 'function') return false;
  return givesPromise(model, file, call) === 'yes';
}

/** Whether the stop later waits for the same object: `server.close(); await once(server, 'close')`. */
function isWaitedForOtherwise(file: LinkedFile, outline: FunctionOutline, call: CallFact): boolean {
  const receiver = call.callee.kind === 'member' ? call.callee.object : undefined;
  if (!receiver) return false;
  if (call.use === 'voided' && awaitsPromiseAfter(outline, call)) return true;
  const text = file.text.slice(receiver.span[0], receiver.span[1]);
  if (text === 'this') return false;
  return someStep(
    outline.steps,
    (step) =>
      (step.kind === 'await' || (step.kind === 'exit' && step.how === 'return')) &&
      step.span[0] > call.span[0] &&
      file.text.slice(step.span[0], step.span[1]).includes(text),
  );
}

/** `void storer.stop(); await done;`: the end is seen by another promise. */
function awaitsPromiseAfter(outline: FunctionOutline, call: CallFact): boolean {
  return someStep(
    outline.steps,
    (step) =>
      step.kind === 'await' &&
      step.span[0] > call.span[0] &&
      (step.value.kind === 'name' || step.value.kind === 'member'),
  );
}

/** A library's stop of a worker or consumer that is awaited here and does not wait for running handlers. */
function isQuickStop(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (fateOf(file.facts, call).kind !== 'awaited') return false;
  return targetsOf(model, file, call).external.some((name) => {
    const release = apiByName(name)?.releases;
    return release?.waitsForRunning === false && release.kind.some((kind) => kind === 'worker' || kind === 'consumer');
  });
}

/** What a stop asks to end and does not wait for: endless loops, and runs of an interval. One for each stop. */
function workLeftRunning(model: ProjectModel, file: LinkedFile, stop: StopFunction): readonly UnfinishedStop[] {
  const { outline } = stop.target;
  if (waitsForWork(model, stop.target)) return [];
  const work = changesState(file, outline) ? loopLeftBy(model, file, outline) : undefined;
  const left = work ?? tickLeftBy(model, file, outline);
  return left ? [{ stop, reason: 'running', ...left }] : [];
}

type Work = Pick<UnfinishedStop, 'call' | 'work'>;

/** An endless loop beside the stop that was started without keeping its promise. */
function loopLeftBy(model: ProjectModel, file: LinkedFile, stop: FunctionOutline): Work | undefined {
  const stopBodies = new Set(withNested(file.facts, stop.id));
  for (const id of functionsBeside(file, stop)) {
    if (stopBodies.has(id)) continue;
    for (const call of indexOf(file.facts).callsByOwner.get(id) ?? []) {
      if (!isLeftAlone(file, call)) continue;
      const [work] = targetsOf(model, file, call).own;
      if (work?.outline.async !== true || work.file !== file) continue;
      if (stays(model, placeIn(file, work.outline.id)) === 'yes') return { call, work };
    }
  }
  return undefined;
}

/** The functions of the same object: of the class, or of the function around that returned the stop. */
function functionsBeside({ facts }: LinkedFile, stop: FunctionOutline): readonly FunctionId[] {
  if (stop.class === undefined) return stop.parent === 0 ? [] : withNested(facts, stop.parent);
  return facts.functions.filter((outline) => outline.class === stop.class && !outline.static).map(({ id }) => id);
}

/** The promise is dropped, or kept where nothing reads it. */
function isLeftAlone(file: LinkedFile, call: CallFact): boolean {
  if (isDropped(file, call)) return true;
  const fate = fateOf(file.facts, endOfChain(file.facts, call));
  if (fate.kind !== 'written' || fate.target.kind !== 'member') return false;
  return readsOfMember(file.facts, fate.target.name).length === 0;
}

/** The async work of an interval, or of a timer that arms itself again, that the stop clears: a run that has begun goes on. */
function tickLeftBy(model: ProjectModel, file: LinkedFile, stop: FunctionOutline): Work | undefined {
  const stopBodies = new Set(withNested(file.facts, stop.id));
  const beside = new Set(functionsBeside(file, stop));
  for (const timer of timersIn(model, file)) {
    if (!beside.has(timer.place.function) || !isRecurring(model, timer)) continue;
    const reads = readsOfHolder(file.facts, holderOf(file.facts, timer.call));
    if (!reads.some((read) => read.effect === 'releases' && stopBodies.has(read.function))) continue;
    const work = workOfTick(model, timer);
    if (work) return { call: timer.call, work };
  }
  return undefined;
}

function isRecurring(model: ProjectModel, timer: Timer): boolean {
  return timer.kind === 'interval' || cycleOf(model, timer) !== undefined;
}

/** The function of the file that an interval runs and that waits: the callback itself, or what it calls. */
function workOfTick(model: ProjectModel, { call, place }: Timer): FunctionEntity | undefined {
  const [callback] = call.arguments;
  if (!callback) return undefined;
  for (const target of functionsOf(model, place, callback)) {
    if (target.file !== place.file) continue;
    if (target.outline.async && someStep(target.outline.steps, isWait)) return target;
    for (const inner of indexOf(place.file.facts).callsByOwner.get(target.outline.id) ?? []) {
      const [work] = targetsOf(model, place.file, inner).own;
      if (work?.outline.async && work.file === place.file && someStep(work.outline.steps, isWait)) return work;
    }
  }
  return undefined;
}

/** A stop that sets a field or a variable, or aborts, is meant to end what runs. */
function changesState({ facts }: LinkedFile, stop: FunctionOutline): boolean {
  const setsState = someStep(
    stop.steps,
    (step) => step.kind === 'write' && (step.target.kind === 'name' || step.target.kind === 'member'),
  );
  return (
    setsState || (indexOf(facts).callsByOwner.get(stop.id) ?? []).some((call) => calledName(call.callee) === 'abort')
  );
}

/** Whether the stop, or a function of the workspace that it calls, waits for anything but the closing of something. */
function waitsForWork(model: ProjectModel, { file, outline }: FunctionEntity, seen = new Set<string>()): boolean {
  const key = functionKey(file, outline.id);
  if (seen.has(key)) return false;
  seen.add(key);
  const body = [outline.id, ...callbacksDuring(file, outline.id)];
  if (
    body.some((id) =>
      someStep(file.facts.functions[id]!.steps, (step) => isWait(step) && !isClosing(model, file, step)),
    )
  )
    return true;
  return (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).some((call) =>
    targetsOf(model, file, call).own.some((target) => !call.construct && waitsForWork(model, target, seen)),
  );
}

/** `await this.pool.end()`: it may even be what the work still uses. */
function isClosing(model: ProjectModel, file: LinkedFile, step: Step): boolean {
  if (step.kind !== 'await' || step.value.kind !== 'call') return false;
  const call = file.facts.calls[step.value.call]!;
  if (call.callee.kind !== 'member' || call.callee.object.kind === 'call' || !CLOSES.test(call.callee.name))
    return false;
  const targets = targetsOf(model, file, call);
  const waits = targets.external.some((name) => apiByName(name)?.releases?.waitsForRunning === true);
  return !waits && targets.own.length === 0;
}

function isWait(step: Step): boolean {
  if (step.kind === 'await' || (step.kind === 'loop' && step.form === 'for-await')) return true;
  if (step.kind !== 'exit' || step.how !== 'return' || !step.value) return false;
  return step.value.kind === 'call' || step.value.kind === 'member' || step.value.kind === 'name';
}
