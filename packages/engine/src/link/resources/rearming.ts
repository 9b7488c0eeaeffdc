/** Timers that arm themselves again, and whether a stop that comes in the middle of a run is seen before they do. */
import type { CallFact, FunctionId, Span } from '../../model/facts.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { usesIn } from '../calls/result-uses.js';
import { graphOf, type FlowGraph, type FlowNode, type NodeId } from '../flow/graph.js';
import { isPause, nodesOfCall, wayBetween, wayFrom, withoutErrors } from '../flow/paths.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { carriesSignal } from '../signals/signals.js';
import { holderOf, type Holder } from './holders.js';
import { readsOfHolder } from './releases.js';
import { stopFunctionsOf } from './stop-life.js';
import { testsStop } from './stop-tests.js';
import { timersIn, type Timer } from './timers.js';

export interface RearmedTimer {
  readonly timer: Timer;
  /** What comes between the stop and the new timer: the wait after which it is armed. Absent where nothing tests the stop at all. */
  readonly pause?: Span;
  /** The stop: its name, and where it clears the timer or begins. */
  readonly stop: { readonly name: string; readonly file: LinkedFile; readonly span: Span };
}

/** Timers of a file that arm themselves again although a stop has come. */
export function rearmedTimersIn(model: ProjectModel, file: LinkedFile): readonly RearmedTimer[] {
  return timersIn(model, file).flatMap((timer): readonly RearmedTimer[] => {
    if (timer.kind !== 'timer') return [];
    const cycle = cycleOf(model, timer);
    if (!cycle) return [];
    const holder = holderOf(file.facts, timer.call);
    const stop = clearOf(model, timer, { holder, cycle });
    if (stop) {
      const pause = testsStopOnTheWay(model, timer, cycle) ? undefined : pauseBefore(model, timer, cycle);
      return pause && !waitsBeforeClearing(file, stop) ? [{ timer, pause, stop: { ...stop, file } }] : [];
    }
    return isUnstoppable(model, timer, { holder, cycle }) ? unstoppable(model, timer) : [];
  });
}

/** Calls that lead from a timer's callback back to the function that arms it. */
const DEEPEST = 5;

/** Functions of the file that run from one firing of the timer to its being armed again; undefined when it is not. */
export function cycleOf(model: ProjectModel, { call, place }: Timer): ReadonlySet<FunctionId> | undefined {
  const [callback] = call.arguments;
  if (!callback) return undefined;
  const { file } = place;
  const reached = new Set<FunctionId>();
  const follow = (id: FunctionId, depth: number): void => {
    if (reached.has(id) || depth > DEEPEST) return;
    reached.add(id);
    for (const inner of indexOf(file.facts).callsByOwner.get(id) ?? []) {
      for (const target of targetsOf(model, file, inner).own)
        if (target.file === file && !inner.construct) follow(target.outline.id, depth + 1);
      if (inner !== call) for (const handler of handlersOf(model, file, inner)) follow(handler, depth + 1);
    }
  };
  for (const target of functionsOf(model, place, callback)) if (target.file === file) follow(target.outline.id, 0);
  return reached.has(place.function) ? reached : undefined;
}

/** Callbacks of `then`, `catch` and `finally`, which run after a wait. */
function handlersOf(model: ProjectModel, file: LinkedFile, call: CallFact): readonly FunctionId[] {
  if (call.callee.kind !== 'member' || !/^(?:then|catch|finally)$/.test(call.callee.name)) return [];
  return call.arguments.flatMap((argument) =>
    functionsOf(model, placeIn(file, call.owner), argument).flatMap((target) =>
      target.file === file ? [target.outline.id] : [],
    ),
  );
}

interface Arming {
  readonly holder: Holder;
  readonly cycle: ReadonlySet<FunctionId>;
}

interface Clear {
  readonly name: string;
  readonly span: Span;
  readonly function: FunctionId;
}

const STOPS =
  /^(?:_|#)?(?:stop|cancel|close|dispose|destroy|clear|end|abort|shut|teardown|tearDown|terminate|disconnect|disable|on(?:Module|Application|Before)\w*|@@)/;

/** Where the timer is cleared for good: in a stop, an abort listener, or a function that was handed out for it. */
function clearOf(model: ProjectModel, timer: Timer, { holder, cycle }: Arming): Clear | undefined {
  const { file } = timer.place;
  for (const read of readsOfHolder(file.facts, holder)) {
    if (read.effect !== 'releases' || cycle.has(read.function)) continue;
    const name = stopNameOf(model, timer.place, read.function);
    if (name !== undefined)
      return { name, span: file.facts.functions[read.function]!.nameSpan, function: read.function };
  }
  return undefined;
}

function stopNameOf(model: ProjectModel, place: Place, id: FunctionId): string | undefined {
  const { facts } = place.file;
  const outline = facts.functions[id]!;
  const stop = stopFunctionsOf(model, place).find(
    ({ target }) => target.file === place.file && withNested(facts, target.outline.id).includes(id),
  );
  if (stop) return stop.name;
  if (STOPS.test(outline.name)) return outline.name;
  const [event] = indexOf(facts).callbacks.get(id)?.arguments ?? [];
  if (event?.kind === 'literal' && event.value === 'abort') return 'the abort listener';
  return usesIn(facts).ofFunction.get(id)?.taker.kind === 'returned' ? 'the returned function' : undefined;
}

/** `await this.running; clearTimeout(this.timer)`: what runs has ended before the timer is cleared. */
function waitsBeforeClearing(file: LinkedFile, { function: id }: Clear): boolean {
  const graph = graphOf(file.facts.functions[id]!);
  const clears = (node: FlowNode): boolean =>
    node.kind === 'step' &&
    node.step.kind === 'call' &&
    /^clear(?:Timeout|Interval)$/.test(calledName(file.facts.calls[node.step.call]!.callee));
  return wayFrom(graph, graph.entry, { avoiding: isPause, isGoal: clears }) === undefined;
}

/** Whether a test of the stop, from the timer's firing to its being armed again, may lead elsewhere. */
function testsStopOnTheWay(model: ProjectModel, timer: Timer, cycle: ReadonlySet<FunctionId>): boolean {
  const { file } = timer.place;
  return [...stepsBack(model, timer, cycle)].some(([id, calls]) => {
    const graph = graphOf(file.facts.functions[id]!);
    const goals = new Set(calls.flatMap((call) => nodesOfCall(graph, call.id)));
    return graph.nodes.some(
      (node) => testsStop(model, placeIn(file, id), node) && (node.kind === 'step' || leadsAway(graph, node, goals)),
    );
  });
}

/** A test that decides: on one of its sides no goal is reached. Where a function has no goal, any test may decide. */
function leadsAway(graph: FlowGraph, node: FlowNode, goals: ReadonlySet<NodeId>): boolean {
  if (goals.size === 0) return true;
  return node.edges.some(
    (edge) =>
      edge.when !== 'throws' &&
      !goals.has(edge.to) &&
      wayFrom(graph, edge.to, { isGoal: ({ id }) => goals.has(id), along: withoutErrors }) === undefined,
  );
}

/** The functions of the cycle from which the timer is armed, each with the calls that lead there. */
function stepsBack(
  model: ProjectModel,
  { call, place }: Timer,
  cycle: ReadonlySet<FunctionId>,
): ReadonlyMap<FunctionId, readonly CallFact[]> {
  const { file, function: armer } = place;
  const found = new Map<FunctionId, readonly CallFact[]>([[armer, [call]]]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const id of cycle) {
      if (found.has(id)) continue;
      const calls = (indexOf(file.facts).callsByOwner.get(id) ?? []).filter((inner) =>
        [
          ...targetsOf(model, file, inner).own.flatMap((target) => (target.file === file ? [target.outline.id] : [])),
          ...handlersOf(model, file, inner),
        ].some((target) => found.has(target)),
      );
      if (calls.length > 0) found.set(id, calls);
    }
  }
  return found;
}

/** The wait after which the timer is armed again, where one stands between a run's beginning and the arming. */
function pauseBefore(model: ProjectModel, timer: Timer, cycle: ReadonlySet<FunctionId>): Span | undefined {
  const { file, function: armer } = timer.place;
  for (const id of cycle) {
    const pause = pauseIn(
      model,
      placeIn(file, id),
      id === armer ? [timer.call] : callsOf(model, placeIn(file, id), armer),
    );
    if (pause) return pause;
  }
  const chained = handlerCall(file, armer);
  return chained?.callee.span;
}

/** Calls in a function by which the armer runs in the same synchronous stretch. */
function callsOf(model: ProjectModel, { file, function: id }: Place, armer: FunctionId): readonly CallFact[] {
  return (indexOf(file.facts).callsByOwner.get(id) ?? []).filter((call) =>
    targetsOf(model, file, call).own.some(({ outline, file: at }) => at === file && outline.id === armer),
  );
}

function pauseIn(model: ProjectModel, place: Place, calls: readonly CallFact[]): Span | undefined {
  const graph = graphOf(outlineAt(place));
  for (const call of calls)
    for (const to of nodesOfCall(graph, call.id))
      for (const node of graph.nodes) {
        if (node.kind !== 'step' || node.step.kind !== 'await') continue;
        if (carriesSignal(model, place, node.step.value) === 'yes') continue;
        if (wayBetween(graph, { from: node.id, to })) return node.step.span;
      }
  return undefined;
}

/** The `then` or `finally` whose handler a function is. */
function handlerCall({ facts }: LinkedFile, id: FunctionId): CallFact | undefined {
  const call = indexOf(facts).callbacks.get(id);
  return call && /^(?:then|catch|finally)$/.test(calledName(call.callee)) ? call : undefined;
}

/** A timer whose handle is dropped, in code that has a stop which nothing on the way reads. */
function isUnstoppable(model: ProjectModel, timer: Timer, { holder, cycle }: Arming): boolean {
  return (
    holder.kind === 'nothing' &&
    outlineAt(timer.place).class !== undefined &&
    !testsStopOnTheWay(model, timer, cycle) &&
    isArmedAlways(timer)
  );
}

/** Whether every run that succeeds arms the timer, so that no count and no result ends the cycle. */
function isArmedAlways({ call, place }: Timer): boolean {
  const graph = graphOf(outlineAt(place));
  const arms = new Set(nodesOfCall(graph, call.id));
  return (
    wayFrom(graph, graph.entry, { avoiding: (node) => arms.has(node.id), isGoal: isExit, along: withoutErrors }) ===
    undefined
  );
}

function unstoppable(model: ProjectModel, timer: Timer): readonly RearmedTimer[] {
  const [stop] = stopFunctionsOf(model, timer.place);
  if (!stop) return [];
  return [{ timer, stop: { name: stop.name, file: stop.target.file, span: stop.nameSpan } }];
}

function isExit(node: FlowNode): boolean {
  return node.kind === 'exit';
}
