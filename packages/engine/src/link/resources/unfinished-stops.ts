/** Stops whose promise settles, or that return, while what they stop still runs. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, FunctionId, FunctionOutline, Step, Value } from '../../model/facts.js';
import { chainOf, endOfChain, fateOf } from '../calls/fate.js';
import { givesPromise, returnsPromise } from '../calls/promise-results.js';
import { targetsOf } from '../calls/targets.js';
import { stays } from '../execution/execution.js';
import { functionKey, placeIn, type ClassEntity, type FunctionEntity } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { readsOfMember } from './member-reads.js';
import { stopFunctionsIn, type StopFunction } from './stop-life.js';
import { timerKindOf } from './timers.js';

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
    .flatMap((stop) => [...droppedIn(model, file, stop), ...loopsLeftRunning(model, file, stop)]);
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

/** A library's stop of a worker or consumer that is awaited here and does not wait for running handlers. */
function isQuickStop(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (fateOf(file.facts, call).kind !== 'awaited') return false;
  return targetsOf(model, file, call).external.some((name) => {
    const release = apiByName(name)?.releases;
    return release?.waitsForRunning === false && release.kind.some((kind) => kind === 'worker' || kind === 'consumer');
  });
}

/** Endless loops that a method of the class starts without keeping their promise, and that the stop does not wait for. */
function loopsLeftRunning(model: ProjectModel, file: LinkedFile, stop: StopFunction): readonly UnfinishedStop[] {
  const { outline } = stop.target;
  if (outline.class === undefined || waitsForSomething(model, stop.target)) return [];
  const owner: ClassEntity = asEntity(file, file.facts.classes[outline.class]!);
  if (!changesState(file, owner, outline)) return [];
  const stopBodies = new Set(withNested(file.facts, outline.id));
  return methodsOf(file, owner).flatMap((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).flatMap((call): UnfinishedStop[] => {
      if (stopBodies.has(id) || !isLeftAlone(file, call, stopBodies)) return [];
      const [work] = targetsOf(model, file, call).own;
      if (!work?.outline.async || work.outline.class !== outline.class) return [];
      if (stays(model, placeIn(work.file, work.outline.id)) !== 'yes') return [];
      return [{ stop, call, reason: 'running', work }];
    }),
  );
}

function methodsOf({ facts }: LinkedFile, { class: owner }: ClassEntity): readonly FunctionId[] {
  return facts.functions.filter((outline) => outline.class === owner.id && !outline.static).map(({ id }) => id);
}

/** The promise is dropped, or kept in a field that the stop does not read. */
function isLeftAlone(file: LinkedFile, call: CallFact, stopBodies: ReadonlySet<FunctionId>): boolean {
  if (isDropped(file, call)) return true;
  const fate = fateOf(file.facts, endOfChain(file.facts, call));
  if (fate.kind !== 'written' || fate.target.kind !== 'member') return false;
  return readsOfMember(file.facts, fate.target.name).length === 0 && stopBodies.size > 0;
}

/** A stop that sets a field or aborts is meant to end what runs. */
function changesState({ facts }: LinkedFile, { class: owner }: ClassEntity, outline: FunctionOutline): boolean {
  const index = indexOf(facts);
  const writes = [...(index.ownWrites.get(owner.id)?.values() ?? [])].flat();
  return (
    writes.some((write) => write.function === outline.id) ||
    (index.callsByOwner.get(outline.id) ?? []).some((call) => calledName(call.callee) === 'abort')
  );
}

/** Whether the stop, or a function of the workspace that it calls, waits for anything at all. */
function waitsForSomething(model: ProjectModel, { file, outline }: FunctionEntity, seen = new Set<string>()): boolean {
  const key = functionKey(file, outline.id);
  if (seen.has(key)) return false;
  seen.add(key);
  if (someStep(outline.steps, (step) => isWait(step))) return true;
  return (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).some((call) =>
    targetsOf(model, file, call).own.some((target) => !call.construct && waitsForSomething(model, target, seen)),
  );
}

function isWait(step: Step): boolean {
  if (step.kind === 'await' || (step.kind === 'loop' && step.form === 'for-await')) return true;
  if (step.kind !== 'exit' || step.how !== 'return' || !step.value) return false;
  return step.value.kind === 'call' || step.value.kind === 'member' || step.value.kind === 'name';
}
