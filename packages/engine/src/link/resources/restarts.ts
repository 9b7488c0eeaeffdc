/** Work that nothing waits for and that, after a wait, brings back what a stop has ended meanwhile. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, FunctionId, FunctionOutline, Span, Value } from '../../model/facts.js';
import type { ResourceKind } from '../../model/api.js';
import { endOfChain, fateOf } from '../calls/fate.js';
import { usesIn } from '../calls/result-uses.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { graphOf, type FlowNode } from '../flow/graph.js';
import { wayFrom, withoutErrors } from '../flow/paths.js';
import { outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { carriesSignal } from '../signals/signals.js';
import { holderOf, holderOfTarget, type Holder } from './holders.js';
import { readsOfHolder } from './releases.js';
import { stopFunctionsOf, type StopFunction } from './stop-life.js';
import { testsStop } from './stop-tests.js';
import { timerKindOf } from './timers.js';

export interface Restart {
  /** What makes the resource, or calls the function that does. */
  readonly call: CallFact;
  /** What is brought back: the field or name that holds it. */
  readonly name: string;
  readonly stop: StopFunction;
  /** The wait during which the stop may come; for `closed`, the listener that the stop's own closing calls. */
  readonly after: { readonly kind: 'wait' | 'closed'; readonly span: Span };
}

/** Places of a file where something is brought back after a stop. */
export function restartsIn(model: ProjectModel, file: LinkedFile): readonly Restart[] {
  return [...madeAfterWaits(model, file), ...reconnects(model, file)];
}

const KEPT_KINDS: ReadonlySet<ResourceKind> = new Set([
  'connection',
  'consumer',
  'interval',
  'job',
  'pool',
  'process',
  'server',
  'socket',
  'subscription',
  'timer',
  'watcher',
  'worker',
]);

function madeAfterWaits(model: ProjectModel, file: LinkedFile): readonly Restart[] {
  return file.facts.calls.flatMap((call): Restart[] => {
    const outline = file.facts.functions[call.owner]!;
    if (!outline.async) return [];
    const kept = keptAs(file, call);
    const name = kept && nameOfHolder(file, kept.holder);
    if (!kept || name === undefined || !makesResource(model, file, kept)) return [];
    const place = placeIn(file, call.owner);
    const stop = releasingStop(model, place, kept.holder);
    if (!stop || !isDetachedWork(model, file, outline) || waitsForOwnWork(model, stop)) return [];
    const pause = pauseBefore(model, place, kept);
    return pause ? [{ call, name, stop, after: { kind: 'wait', span: pause } }] : [];
  });
}

/** A call whose result is kept beyond the function, and the step that keeps it. */
interface Kept {
  readonly call: CallFact;
  readonly holder: Holder;
  /** Written as `this.connection = await connect()`: the stop may come while the call itself waits. */
  readonly isAwaited: boolean;
}

/** `this.x = make()`, `this.x = await make()`, and both by way of a local name. */
function keptAs({ facts }: LinkedFile, call: CallFact): Kept | undefined {
  const use = usesIn(facts).ofCall.get(call.id);
  const isAwaited = use?.taker.kind === 'awaited';
  const taker = use?.taker.kind === 'awaited' ? use.taker.taker : use?.taker;
  if (taker?.kind === 'written') {
    const holder = isAwaited ? holderOfTarget(taker.target, false) : holderOf(facts, call);
    return { call, holder, isAwaited };
  }
  if (taker?.kind !== 'declared' || taker.bindings.length !== 1) return undefined;
  const [binding] = taker.bindings;
  for (const { taker: next } of usesIn(facts).ofBinding.get(binding!) ?? [])
    if (next.kind === 'written') return { call, holder: holderOfTarget(next.target, false), isAwaited };
  return undefined;
}

/** What the stop waits for may be the very work that makes the resource. */
function waitsForOwnWork(model: ProjectModel, { target }: StopFunction): boolean {
  return someStep(
    target.outline.steps,
    (step) =>
      step.kind === 'await' &&
      (step.value.kind === 'member' || step.value.kind === 'name') &&
      !/^(?:null|undefined)$/.test(calledName(step.value)),
  );
}

function makesResource(model: ProjectModel, file: LinkedFile, { call, isAwaited }: Kept): boolean {
  // A timer that arms itself again has a rule of its own.
  if (timerKindOf(model, file, call)) return timerKindOf(model, file, call) === 'interval';
  const isKnown = targetsOf(model, file, call).external.some((name) => {
    const made = apiByName(name)?.makes;
    return made !== undefined && KEPT_KINDS.has(made);
  });
  return isKnown || (OPENS.test(calledName(call.callee)) && (isAwaited || call.construct));
}

/** Names of functions and classes whose result has to be closed. */
const OPENS =
  /^(?:(?:re)?connect|open|listen|subscribe|watch|consume|createConnection|create\w*(?:Client|Connection|Consumer|Server|Socket|Subscription|Watcher|Worker))(?:[A-Z]\w*)?$|(?:Client|Connection|Consumer|Server|Socket|Subscriber|Watcher|Worker|Pool)$/;

function nameOfHolder({ facts }: LinkedFile, holder: Holder): string | undefined {
  if (holder.kind === 'member' && !holder.isElement) return holder.name;
  if (holder.kind !== 'binding' || holder.isElement) return undefined;
  return facts.bindings[holder.binding]!.name;
}

/** The stop that releases what the holder holds. A name of the function itself cannot be reached by one. */
function releasingStop(model: ProjectModel, place: Place, holder: Holder): StopFunction | undefined {
  const { file } = place;
  const isLocal = holder.kind === 'binding' && file.facts.bindings[holder.binding]!.owner === place.function;
  if (isLocal) return undefined;
  const releases = readsOfHolder(file.facts, holder).filter((read) => read.effect === 'releases');
  return stopFunctionsOf(model, place).find(({ target }) => {
    const bodies = target.file === file ? withNested(file.facts, target.outline.id) : [];
    return !bodies.includes(place.function) && releases.some((read) => bodies.includes(read.function));
  });
}

/** Callers of callers that are looked at. */
const FARTHEST = 3;

/** Whether the function runs without anything waiting for it, so that a stop can come while it waits. */
function isDetachedWork(model: ProjectModel, file: LinkedFile, outline: FunctionOutline, depth = 0): boolean {
  const call = indexOf(file.facts).callbacks.get(outline.id);
  if (call && isLater(call)) return true;
  return file.facts.calls.some((caller) => {
    if (!targetsOf(model, file, caller).own.some((target) => target.outline === outline)) return false;
    const { kind } = fateOf(file.facts, endOfChain(file.facts, caller));
    if (kind === 'dropped' || kind === 'voided') return true;
    const from = file.facts.functions[caller.owner]!;
    const isPassedOn = kind === 'returned' || kind === 'awaited';
    return isPassedOn && from !== outline && depth < FARTHEST && isDetachedWork(model, file, from, depth + 1);
  });
}

function isLater(call: CallFact): boolean {
  return /^(?:on|once|addListener|addEventListener|setTimeout|setInterval|setImmediate)$/.test(calledName(call.callee));
}

/** A wait during which a stop may come that is not tested for before the resource is kept. */
function pauseBefore(model: ProjectModel, place: Place, { call, isAwaited }: Kept): Span | undefined {
  const graph = graphOf(outlineAt(place));
  const avoiding = (node: FlowNode): boolean => testsStop(model, place, node);
  const isGoal = isAwaited
    ? (node: FlowNode): boolean => node.kind === 'exit'
    : (node: FlowNode): boolean => node.kind === 'step' && node.step.kind === 'call' && node.step.call === call.id;
  for (const node of graph.nodes) {
    if (node.kind !== 'step' || node.step.kind !== 'await') continue;
    const { value } = node.step;
    if (carriesSignal(model, place, value) === 'yes') continue;
    if (isAwaited && !(value.kind === 'call' && value.call === call.id)) continue;
    if (wayFrom(graph, node.id, { avoiding, isGoal, along: withoutErrors })) return node.step.span;
  }
  return undefined;
}

const CLOSE_EVENTS = new Set(['close', 'end', 'disconnect', 'disconnected', 'exit', 'closed']);
const CLOSES = /^(?:close|end|terminate|destroy|disconnect|kill|quit)$/;

/** Listeners for the end of a connection that open it again, although the stop closes it as well. */
function reconnects(model: ProjectModel, file: LinkedFile): readonly Restart[] {
  return file.facts.calls.flatMap((call): Restart[] => {
    const [event, listener] = call.arguments;
    if (!/^(?:on|once|addListener|addEventListener)$/.test(calledName(call.callee)) || !listener) return [];
    if (event?.kind !== 'literal' || !CLOSE_EVENTS.has(String(event.value))) return [];
    const place = placeIn(file, call.owner);
    const name = fieldOf(file, call.callee);
    const stop = name === undefined ? undefined : closingStop(model, place, name);
    if (!stop || name === undefined) return [];
    return functionsOf(model, place, listener).flatMap((target) => {
      const again =
        target.file === file ? reopening(model, { file, listener: target, opener: place.function }) : undefined;
      return again ? [{ call: again, name, stop, after: { kind: 'closed' as const, span: event.span } }] : [];
    });
  });
}

/** The field that holds what a listener is added to: `this.socket.on`, or `socket.on` of `this.socket = socket`. */
function fieldOf(file: LinkedFile, callee: Value): string | undefined {
  const object = callee.kind === 'member' ? callee.object : undefined;
  if (object?.kind === 'member' && object.object.kind === 'this') return object.name;
  const binding = object?.kind === 'name' ? file.facts.bindings[object.binding] : undefined;
  if (binding?.kind !== 'variable') return undefined;
  for (const members of indexOf(file.facts).ownWrites.values())
    for (const [name, writes] of members)
      if (writes.some(({ step }) => step.value?.kind === 'name' && step.value.binding === binding.id)) return name;
  return undefined;
}

/** The stop that closes the field, and does not remove its listeners first. */
function closingStop(model: ProjectModel, place: Place, name: string): StopFunction | undefined {
  const { file } = place;
  return stopFunctionsOf(model, place).find(({ target }) => {
    if (target.file !== file) return false;
    const calls = withNested(file.facts, target.outline.id).flatMap(
      (id) => indexOf(file.facts).callsByOwner.get(id) ?? [],
    );
    const removes = calls.some((call) =>
      /^(?:off|removeListener|removeAllListeners|removeEventListener)$/.test(calledName(call.callee)),
    );
    return !removes && calls.some((call) => CLOSES.test(calledName(call.callee)) && isOwnField(call.callee, name));
  });
}

function isOwnField(callee: Value, name: string): boolean {
  const object = callee.kind === 'member' ? callee.object : undefined;
  return object?.kind === 'member' && object.object.kind === 'this' && object.name === name;
}

interface Reopening {
  readonly file: LinkedFile;
  readonly listener: FunctionEntity;
  /** The function that added the listener: it opens the connection. */
  readonly opener: FunctionId;
}

const DEEPEST = 4;

/** The call by which a listener comes back to the function that opens the connection, where nothing on the way tests the stop. */
function reopening(model: ProjectModel, { file, listener, opener }: Reopening): CallFact | undefined {
  const seen = new Set<FunctionId>();
  const visit = (id: FunctionId, depth: number): CallFact | undefined => {
    if (seen.has(id) || depth > DEEPEST) return undefined;
    seen.add(id);
    const place = placeIn(file, id);
    if (graphOf(outlineAt(place)).nodes.some((node) => testsStop(model, place, node))) return undefined;
    for (const call of indexOf(file.facts).callsByOwner.get(id) ?? []) {
      const next = [
        ...targetsOf(model, file, call).own,
        ...(timerKindOf(model, file, call) === 'timer' && call.arguments[0]
          ? functionsOf(model, place, call.arguments[0])
          : []),
      ].filter((target) => target.file === file && !call.construct);
      for (const { outline } of next) {
        const isOpener = withNested(file.facts, outline.id).includes(opener);
        if (isOpener && !testsStopItself(model, file, outline)) return call;
        if (!isOpener && visit(outline.id, depth + 1)) return call;
      }
    }
    return undefined;
  };
  return visit(listener.outline.id, 0);
}

function testsStopItself(model: ProjectModel, file: LinkedFile, outline: FunctionOutline): boolean {
  return graphOf(outline).nodes.some((node) => testsStop(model, placeIn(file, outline.id), node));
}
