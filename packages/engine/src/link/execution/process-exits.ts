/**
 * What `process.exit` cuts off. It ends the process at once: promises that are pending, callbacks that are due and the
 * shutdown of other parts of the program never get to run.
 */
import type { CallFact, FunctionId, FunctionOutline } from '../../model/facts.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { usesIn } from '../calls/result-uses.js';
import { fateOf, type Fate } from '../calls/fate.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf, type FlowNode } from '../flow/graph.js';
import { nodesOfCall, wayBetween, withoutErrors } from '../flow/paths.js';
import { placeIn, type FunctionEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import { isClosingName, isDelayName } from '../resolve/vocabulary.js';
import { someStep } from '../resolve/walk.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** The calls of a file that end the process, in source order. */
export function processExitsIn(model: ProjectModel, file: LinkedFile): readonly CallFact[] {
  return model.remember<readonly CallFact[]>('process exits', file.facts, [], () => {
    const calls = ['exit', 'abort'].flatMap((name) => indexOf(file.facts).callsByName.get(name) ?? []);
    return calls.filter((call) => isProcessExit(model, file, call)).sort((left, right) => left.id - right.id);
  });
}

function isProcessExit(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  return targetsOf(model, file, call).external.some((name) => apiByName(name)?.returns === false);
}

/** Whether the exit reports a failure: its code is a literal other than zero, and not that of a signal. */
export function reportsFailure(exit: CallFact): boolean {
  const [code] = exit.arguments;
  if (calledName(exit.callee) === 'abort') return true;
  if (code?.kind === 'other') return code.operator === '-';
  return code?.kind === 'literal' && typeof code.value === 'number' && code.value > 0 && code.value < 128;
}

/** A point in a function at which the process ends, or at which what ends it is arranged for. */
interface ExitPoint {
  readonly function: FunctionId;
  readonly at: CallFact;
}

const MOST_NESTED = 8;

/**
 * From the exit outwards: `exit` in a callback of `server.close` belongs to that call in the function around. Undefined
 * where a timer ends the process, as such a deadline is not meant to wait for anything.
 */
function exitPointsOf({ facts }: LinkedFile, exit: CallFact): readonly ExitPoint[] | undefined {
  const points: ExitPoint[] = [{ function: exit.owner, at: exit }];
  while (points.length < MOST_NESTED) {
    const taker = usesIn(facts).ofFunction.get(points.at(-1)!.function)?.taker;
    if (taker?.kind !== 'argument' && taker?.kind !== 'callee') return points;
    const name = calledName(taker.of.callee);
    if (/^set(?:Timeout|Interval)$/.test(name)) return undefined;
    if (taker.kind === 'argument' && !/^(?:then|catch|finally)$/.test(name) && !isClosingName(name)) return points;
    points.push({ function: taker.of.owner, at: taker.of });
  }
  return points;
}

/** A call that begins to close something and whose end nothing waits for before the process ends; undefined if there is none. */
export function unfinishedClosing(model: ProjectModel, file: LinkedFile, exit: CallFact): CallFact | undefined {
  const points = exitPointsOf(file, exit);
  if (!points) return undefined;
  const arrangedBy = new Set(points.map(({ at }) => at));
  for (const point of points) {
    const found = closingCallsIn(file, point.function).find(
      ({ call, at }) =>
        (isUnawaited(fateOf(file.facts, call), arrangedBy, model, file) || isDroppedByForEach(file, { call, at })) &&
        leadsTo(file, { from: at, to: point.at }) &&
        closesAsynchronously(model, file, call),
    );
    if (found) return found.call;
  }
  return undefined;
}

interface PlacedCall {
  readonly call: CallFact;
  /** The call of the function itself at which it is made: that of `forEach` for one in its callback. */
  readonly at: CallFact;
}

function closingCallsIn({ facts }: LinkedFile, id: FunctionId): readonly PlacedCall[] {
  const { callsByOwner, callbacks } = indexOf(facts);
  const own = (callsByOwner.get(id) ?? []).map((call) => ({ call, at: call }));
  const inEach = [...callbacks].flatMap(([inner, by]) =>
    by.owner === id && calledName(by.callee) === 'forEach'
      ? (callsByOwner.get(inner) ?? []).map((call) => ({ call, at: by }))
      : [],
  );
  return [...own, ...inEach].filter(({ call }) => isClosingName(calledName(call.callee)));
}

/** What a callback of `forEach` returns goes nowhere. */
function isDroppedByForEach({ facts }: LinkedFile, { call, at }: PlacedCall): boolean {
  return call !== at && fateOf(facts, call).kind === 'returned';
}

/** Whether nothing waits for a result, and what follows it does not lead to the exit. */
function isUnawaited(fate: Fate, arrangedBy: ReadonlySet<CallFact>, model: ProjectModel, file: LinkedFile): boolean {
  switch (fate.kind) {
    case 'dropped':
    case 'voided':
      return true;
    case 'chained':
      return !arrangedBy.has(fate.by) && isUnawaited(fate.fate, arrangedBy, model, file);
    case 'argument':
      return (
        !arrangedBy.has(fate.to) &&
        targetsOf(model, file, fate.to).external.some((name) => apiByName(name)?.joins !== undefined) &&
        isUnawaited(fate.fate, arrangedBy, model, file)
      );
    default:
      return false;
  }
}

/** Whether a way leads from one call to another on which no time is given to what the first has begun. */
function leadsTo({ facts }: LinkedFile, { from, to }: { from: CallFact; to: CallFact }): boolean {
  if (from === to) return false;
  const graph = graphOf(facts.functions[to.owner]!);
  const isDelay = (node: FlowNode): boolean =>
    node.kind === 'step' &&
    node.step.kind === 'await' &&
    node.step.value.kind === 'call' &&
    isDelayName(calledName(facts.calls[node.step.value.call]!.callee));
  return nodesOfCall(graph, from.id).some((start) =>
    nodesOfCall(graph, to.id).some((end) =>
      wayBetween(graph, { from: start, to: end }, { avoiding: isDelay, along: withoutErrors }),
    ),
  );
}

/** Whether what a closing call begins is certainly not over when the call returns. */
export function closesAsynchronously(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return own.every((target) => worksOn(model, target, 0));
  const facts = external.flatMap((name) => apiByName(name) ?? []);
  if (facts.length > 0)
    return facts.some((fact) => fact.returnsPromise === true || fact.releases?.kind.includes('server') === true);
  return isPromise(model, file, call) || closesServer(call);
}

/** `void x.close()`, `x.close().catch(…)`, an interface that declares a promise, or the checker's word. */
function isPromise(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const fate = fateOf(file.facts, call);
  if (fate.kind === 'voided' || (fate.kind === 'chained' && /^(?:then|catch|finally)$/.test(fate.name))) return true;
  if (declaresPromise(model, file, call)) return true;
  const answer = model.types?.callee({ path: file.path, span: call.callee.span, call: call.span });
  return answer?.returns === 'promise' || answer?.returns === 'promise-void';
}

function declaresPromise(model: ProjectModel, file: LinkedFile, { callee, owner }: CallFact): boolean {
  if (callee.kind !== 'member') return false;
  const entity = evaluate(model, placeIn(file, owner), callee.object);
  const type = entity.kind === 'typed' ? entity.type.type : undefined;
  const members = entity.kind === 'shaped' ? entity.members : type?.kind === 'object' ? type.members : [];
  const declared = members.find(({ name }) => name === callee.name)?.type;
  return (
    declared?.kind === 'function' &&
    declared.returns?.kind === 'name' &&
    /^Promise(?:Like)?$/.test(declared.returns.name)
  );
}

/** `server.close()`: connections and requests go on until they have ended. */
function closesServer({ callee }: CallFact): boolean {
  return callee.kind === 'member' && callee.name === 'close' && /server$/i.test(calledName(callee.object));
}

const DEEPEST = 2;

/** Whether a function has work under way when it returns: its own promise, or something that it closes and does not await. */
function worksOn(model: ProjectModel, { file, outline }: FunctionEntity, depth: number): boolean {
  if (outline.async) return waits(outline);
  if (outline.returnType?.kind === 'name' && /^Promise(?:Like)?$/.test(outline.returnType.name)) return true;
  return (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).some((call) => {
    const isLeft = ['dropped', 'voided', 'returned', 'chained'].includes(fateOf(file.facts, call).kind);
    if (!isLeft || !isClosingName(calledName(call.callee))) return false;
    const { own } = targetsOf(model, file, call);
    if (own.length === 0) return closesAsynchronously(model, file, call);
    return depth < DEEPEST && own.every((target) => worksOn(model, target, depth + 1));
  });
}

function waits({ steps }: FunctionOutline): boolean {
  return someStep(
    steps,
    (step) =>
      step.kind === 'await' ||
      (step.kind === 'loop' && step.form === 'for-await') ||
      (step.kind === 'exit' && step.how === 'return' && step.value?.kind === 'call'),
  );
}

/** Whether a function, or one written inside it, ends the process. */
export function endsProcess(model: ProjectModel, { file, outline }: FunctionEntity): boolean {
  const inside = new Set(withNested(file.facts, outline.id));
  return processExitsIn(model, file).some((exit) => inside.has(exit.owner));
}
