/** Promises made by hand that a stop, an abort or an early return leaves pending, so that what awaits them never goes on. */
import type { BindingId, CallFact, FunctionId, Span, Step, Value } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { graphOf, type FlowNode } from '../flow/graph.js';
import { wayFrom, withoutErrors } from '../flow/paths.js';
import { calledFunction } from '../resolve/called-functions.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { abortListenersIn } from '../signals/abort-listeners.js';
import { isWaitedFor } from '../signals/waiting.js';
import { handlerFunctions } from './abort-listener-removals.js';
import { isRaced } from './abort-listener-work.js';
import { holderOf, type Holder } from './holders.js';
import { readsOfMember } from './member-reads.js';
import {
  functionsWritten,
  handMadePromisesIn,
  isArgumentOf,
  keeperOf,
  type HandMadePromise,
} from './promise-settlers.js';
import { stopFunctionsIn } from './stop-life.js';
import { disarms, timersIn, type Timer } from './timers.js';

export interface UnsettledPromise {
  /**
   * `cleared`: the timer that would settle it is cleared; `forgotten`: what would settle it is thrown away; `left`: the
   * executor returns before anything could settle it.
   */
  readonly kind: 'cleared' | 'forgotten' | 'ignored' | 'left';
  /** Where that happens. */
  readonly span: Span;
  /** What does it: `Poller.stop`, `the abort listener`. */
  readonly by: string;
  readonly promise: CallFact;
}

/** The promises of a file that may be left pending, in source order of the promises. */
export function unsettledPromisesIn(model: ProjectModel, file: LinkedFile): readonly UnsettledPromise[] {
  return handMadePromisesIn(file).flatMap((promise) => {
    if (promise.settlers.length === 0 || !isAwaited(model, file, promise)) return [];
    return [
      ...releasedSources(model, file, promise),
      ...forgottenSettlers(model, file, promise),
      ...ignoredSettlers(model, file, promise),
      ...earlyReturns(file, promise),
    ];
  });
}

/** Something waits for this promise alone: in a race another branch may end the wait. */
function isAwaited(model: ProjectModel, file: LinkedFile, { call }: HandMadePromise): boolean {
  return isWaitedFor(file.facts, call) && !isRaced(model, file, call) && !isPartOfResult(file, call);
}

/** One of several things that a function returns: `{ promise, cancel }`. Callers may know that it stays pending. */
function isPartOfResult({ facts }: LinkedFile, call: CallFact): boolean {
  const { ofBinding, ofCall } = usesIn(facts);
  const use = ofCall.get(call.id);
  if (!use) return false;
  const uses = use.taker.kind === 'declared' ? use.taker.bindings.flatMap((id) => ofBinding.get(id) ?? []) : [use];
  return uses.some(
    ({ wrappers, taker }) =>
      taker.kind === 'returned' && wrappers.some((wrapper) => /^(?:object|array)$/.test(wrapper)),
  );
}

/** A function that ends something, and what it is called in messages. */
interface Ending {
  readonly name: string;
  readonly functions: ReadonlySet<FunctionId>;
}

/** Stop methods with the functions of the file that they call, and abort listeners. */
function endingsIn(model: ProjectModel, file: LinkedFile): readonly Ending[] {
  return model.remember<readonly Ending[]>('endings', file.facts, [], () => [
    ...stopFunctionsIn(model, file).map(({ name, target }) => ({
      name: `\`${name.replace(/^\./, '')}\``,
      functions: withCallees(model, file, target.outline.id),
    })),
    ...abortListenersIn(model, file).map((listener) => ({
      name: 'The abort listener',
      functions: new Set([...handlerFunctions(model, listener)].flatMap((id) => [...withCallees(model, file, id)])),
    })),
  ]);
}

function withCallees(model: ProjectModel, file: LinkedFile, id: FunctionId): ReadonlySet<FunctionId> {
  const found = new Set(withNested(file.facts, id));
  for (const inner of found)
    for (const call of indexOf(file.facts).callsByOwner.get(inner) ?? []) {
      const called = calledFunction(model, file, call);
      if (called?.file === file) for (const nested of withNested(file.facts, called.outline.id)) found.add(nested);
    }
  return found;
}

/** A stop or abort that clears or removes everything that would settle the promise. */
function releasedSources(model: ProjectModel, file: LinkedFile, promise: HandMadePromise): readonly UnsettledPromise[] {
  const { uses, call } = promise;
  if (uses.length === 0) return [];
  const timers = timersOf(model, file, promise);
  return endingsIn(model, file).flatMap(({ name, functions }): UnsettledPromise[] => {
    if (uses.some((use) => functions.has(use.function))) return [];
    const ends = [...functions].flatMap((id) => indexOf(file.facts).callsByOwner.get(id) ?? []);
    const releases = uses.map((use) => ends.find((end) => isReleasedBy(file, { end, use, timers })));
    const [first] = releases;
    const isElsewhere = first !== undefined && first.owner !== call.owner;
    return isElsewhere && releases.every(Boolean)
      ? [{ kind: 'cleared', span: first.span, by: name, promise: call }]
      : [];
  });
}

/** The timers that are armed inside the executor. */
function timersOf(model: ProjectModel, file: LinkedFile, { executor }: HandMadePromise): readonly Timer[] {
  const inside = new Set(withNested(file.facts, executor));
  return timersIn(model, file).filter(({ call }) => inside.has(call.owner));
}

interface Release {
  readonly end: CallFact;
  readonly use: Use;
  readonly timers: readonly Timer[];
}

/** Whether a call clears the timer, or removes the listener, that would run this use of a settler. */
function isReleasedBy(file: LinkedFile, { end, use, timers }: Release): boolean {
  if (disarms(end))
    return timers.some(
      ({ call }) =>
        isHeldBy(holderOf(file.facts, call), end.arguments[0]) &&
        (isArgumentOf(use, call) || functionsWritten(file, call, 0).includes(use.function)),
    );
  if (!/^(?:off|removeListener|removeEventListener)$/.test(calledName(end.callee))) return false;
  const removed = end.arguments[1];
  if (removed?.kind !== 'name') return false;
  const isSettlerItself =
    use.taker.kind === 'argument' && use.value.kind === 'name' && use.value.binding === removed.binding;
  return isSettlerItself || functionsWritten(file, end, 1).includes(use.function);
}

function isHeldBy(holder: Holder, value: Value | undefined): boolean {
  if (holder.kind === 'binding') return !holder.isElement && value?.kind === 'name' && value.binding === holder.binding;
  return (
    holder.kind === 'member' &&
    !holder.isElement &&
    value?.kind === 'member' &&
    value.name === holder.name &&
    value.object.kind === holder.object.kind
  );
}

/** `this.pending.clear()` in a stop, for promises whose `resolve` and `reject` are kept there and nowhere else. */
function forgottenSettlers(
  model: ProjectModel,
  file: LinkedFile,
  { call, uses }: HandMadePromise,
): readonly UnsettledPromise[] {
  const keepers = new Set(uses.map((use) => keeperOf(file, use)));
  const [keeper] = keepers;
  if (keepers.size !== 1 || keeper === undefined) return [];
  return endingsIn(model, file).flatMap(({ name, functions }): UnsettledPromise[] => {
    const reads = readsOfMember(file.facts, keeper).filter((read) => functions.has(read.function));
    if (reads.some(({ taker }) => !isLook(taker))) return [];
    const forgets = forgetsIn(file, keeper, functions);
    return forgets ? [{ kind: 'forgotten', span: forgets, by: name, promise: call }] : [];
  });
}

/** Events and functions by which pending work learns that no answer will come. */
const TELLS_END =
  /close|disconnect|error|fail|reject|abort|reset|clean|clear|destroy|stop|dispose|end$|exit|terminat|cancel|flush|drain|shutdown|quit|timeout|expire|settle|notify|wake|release/i;

/** A stop that does not look at the promises that wait for an answer, when nothing else ends their wait but the answer. */
function ignoredSettlers(
  model: ProjectModel,
  file: LinkedFile,
  { call, uses, executor }: HandMadePromise,
): readonly UnsettledPromise[] {
  const { facts } = file;
  const keepers = new Set(uses.map((use) => keeperOf(file, use)));
  const [keeper] = keepers;
  if (keepers.size !== 1 || keeper === undefined) return [];
  const owner = facts.functions[call.owner]!.class;
  if (owner === undefined) return [];
  const stop = stopFunctionsIn(model, file).find(({ target }) => target.outline.class === owner);
  if (!stop) return [];
  const stopping = withCallees(model, file, stop.target.outline.id);
  const inside = new Set(withNested(facts, executor));
  const reads = readsOfMember(facts, keeper).filter((read) => read.function !== executor);
  if (reads.some((read) => inside.has(read.function))) return [];
  if (reads.length === 0 || reads.some((read) => stopping.has(read.function) || tellsEnd(facts, read.function)))
    return [];
  return [{ kind: 'ignored', span: stop.nameSpan, by: `\`${stop.name}\``, promise: call }];
}

function tellsEnd(facts: LinkedFile['facts'], id: FunctionId): boolean {
  for (let current = id; current !== 0; current = facts.functions[current]!.parent) {
    const [event] = indexOf(facts).callbacks.get(current)?.arguments ?? [];
    if (event?.kind === 'literal' && TELLS_END.test(String(event.value))) return true;
    if (TELLS_END.test(facts.functions[current]!.name)) return true;
  }
  return false;
}

function isLook(taker: Use['taker']): boolean {
  if (taker.kind === 'chained' || taker.kind === 'member') return /^(?:clear|size|length|has)$/.test(taker.name);
  return taker.kind === 'tested' || (taker.kind === 'operand' && taker.operator !== 'delete');
}

/** Where a collection is emptied, or a member overwritten with nothing. */
function forgetsIn({ facts }: LinkedFile, member: string, functions: ReadonlySet<FunctionId>): Span | undefined {
  const isMember = (value: Value): boolean =>
    value.kind === 'member' && value.name === member && value.object.kind === 'this';
  for (const id of functions) {
    const cleared = (indexOf(facts).callsByOwner.get(id) ?? []).find(
      ({ callee }) => callee.kind === 'member' && callee.name === 'clear' && isMember(callee.object),
    );
    if (cleared) return cleared.span;
    let written: Step | undefined;
    walkSteps(facts.functions[id]!.steps, (step) => {
      if (step.kind === 'write' && isMember(step.target) && step.value && isNothing(facts, step.value)) written = step;
    });
    if (written) return written.span;
  }
  return undefined;
}

function isNothing(facts: LinkedFile['facts'], value: Value): boolean {
  switch (value.kind) {
    case 'array':
      return value.items.length === 0;
    case 'object':
      return value.entries.length === 0;
    case 'literal':
      return value.value === null;
    case 'name':
      return value.name === 'undefined' && value.binding < 0;
    case 'call':
      return facts.calls[value.call]!.construct && facts.calls[value.call]!.arguments.length === 0;
    default:
      return false;
  }
}

/** A `return` in the executor that is reached before anything has got hold of `resolve` or `reject`. */
function earlyReturns(file: LinkedFile, { call, executor, settlers }: HandMadePromise): readonly UnsettledPromise[] {
  const { facts } = file;
  const outline = facts.functions[executor]!;
  const held = heldPlaces(file, executor, settlers);
  if (held.length === 0) return [];
  const graph = graphOf(outline);
  const touches = (node: FlowNode): boolean => {
    const span = spanOf(node);
    return span !== undefined && held.some((at) => span[0] <= at && at < span[1]);
  };
  const isBareReturn = (node: FlowNode): boolean =>
    node.kind === 'step' && node.step.kind === 'exit' && node.step.how === 'return' && !touches(node);
  const way = wayFrom(graph, graph.entry, { avoiding: touches, isGoal: isBareReturn, along: withoutErrors });
  const last = way?.at(-1);
  const span = last && spanOf(last);
  return span ? [{ kind: 'left', span, by: 'This return', promise: call }] : [];
}

function spanOf(node: FlowNode): Span | undefined {
  if (node.kind === 'step') return node.step.span;
  return node.kind === 'test' ? node.span : undefined;
}

/** Offsets at which settlers, or functions declared in the executor that use them, are mentioned. */
function heldPlaces({ facts }: LinkedFile, executor: FunctionId, settlers: readonly BindingId[]): readonly number[] {
  const inside = new Set(withNested(facts, executor));
  const declared = facts.bindings.filter(
    ({ kind, declares }) => kind === 'function' && declares !== executor && inside.has(declares!),
  );
  const names = [...settlers];
  const places: number[] = [];
  // Names that are found while the list is read are read as well.
  for (const id of names)
    for (const use of usesIn(facts).ofBinding.get(id) ?? []) {
      places.push(use.value.span[0]);
      const around = declared.filter(({ declares }) => withNested(facts, declares!).includes(use.function));
      names.push(...around.map((binding) => binding.id).filter((name) => !names.includes(name)));
    }
  return places;
}
