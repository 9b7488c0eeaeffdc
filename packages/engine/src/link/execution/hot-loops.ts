/** Loops without an end of their own that can go round without letting time pass: after an error, or with nothing to do. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { BranchStep, CallFact, ExitStep, LoopStep, Span, Step, Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { fateOf } from '../calls/fate.js';
import { failuresAt, type Failure, type Failures } from '../calls/summaries.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf, type FlowEdge, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { guardsOf, isPause, nodesOfLoop, wayFrom, wayRound, type Way } from '../flow/paths.js';
import { outlineAt, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { isDelayName } from '../resolve/vocabulary.js';
import { someStep } from '../resolve/walk.js';
import { isDelay, isServiceLoop } from './execution.js';
import { absenceOf } from './exits.js';
import { isEndless, loopsOf, waits, yieldsDirectly } from './loops.js';
import { stateKey } from './run-guards.js';

export interface HotLoop {
  /**
   * `error`: what an iteration waits for fails, and the next one begins at once. `empty`: there was nothing to do, and the
   * pause is skipped. `detached`: the pause is begun and not awaited.
   */
  readonly kind: 'error' | 'empty' | 'detached';
  readonly loop: LoopStep;
  readonly span: Span;
  readonly failure?: Failure;
  /** What answers at once, or the pause, by its name. */
  readonly name: string;
}

/** The ways round the loops of a function on which no time passes, at most one for each loop. */
export function hotLoopsOf(model: ProjectModel, place: Place): readonly HotLoop[] {
  const outline = outlineAt(place);
  if (outline.generator) return [];
  return loopsOf(outline).flatMap(({ loop, inCleanup }): HotLoop[] => {
    if (inCleanup || loop.form === 'for-await' || !waits(loop) || yieldsDirectly(loop)) return [];
    if (!isServiceLoop(model, place, loop) && !isEndless(model, place, loop)) return [];
    if (isSetBack(loop)) return [];
    const hot = detachedPause(place, loop) ?? hotAfterError(model, place, loop) ?? hotWhenEmpty(model, place, loop);
    return hot ? [hot] : [];
  });
}

/** `do { this.queued = false; … } while (this.queued)`: another iteration only when something has asked for it meanwhile. */
function isSetBack({ test, body }: LoopStep): boolean {
  const tested = new Set(test ? valuesOfTest(test).map(stateKey) : []);
  tested.delete('');
  return body.some(
    (step) =>
      step.kind === 'write' && tested.has(stateKey(step.target)) && step.value?.kind === 'literal' && !step.value.value,
  );
}

function detachedPause(place: Place, loop: LoopStep): HotLoop | undefined {
  const { facts } = place.file;
  let found: CallFact | undefined;
  someStep(loop.body, (step) => {
    const call = step.kind === 'call' ? facts.calls[step.call]! : undefined;
    const isPauseCall =
      call && /^(?:delay|sleep)$/i.test(calledName(call.callee)) && fateOf(facts, call).kind === 'dropped';
    if (isPauseCall) found = call;
    return isPauseCall === true;
  });
  return found && { kind: 'detached', loop, span: found.span, name: calledName(found.callee) };
}

function hotAfterError(model: ProjectModel, place: Place, loop: LoopStep): HotLoop | undefined {
  const graph = graphOf(outlineAt(place));
  const failures = failuresAt(model, place);
  const way = wayRound(graph, loop, { along: (edge, from) => isInstant(edge, from, failures) });
  const failed = way?.find((node) => isPause(node) && failures.get(node)?.isLikely);
  const caught = way?.find((node) => node.kind === 'catch');
  if (!failed || caught?.kind !== 'catch') return undefined;
  const { body, keywordSpan } = caught.handler;
  if (countsErrors(body) || isPausedByState(graph, body, loop) || mayWaitAfter(graph, caught, loop)) return undefined;
  if (takesFromList(place, loop) || alwaysThrows(model, place, body)) return undefined;
  const failure = failures.get(failed)!;
  return { kind: 'error', loop, span: keywordSpan, failure, name: failure.name };
}

/** `const item = next(); if (!item) break;` before anything that may fail: each iteration uses up an item, whatever becomes of it. */
function takesFromList(place: Place, { body }: LoopStep): boolean {
  const first = body.findIndex((step) => step.kind === 'try');
  return body.slice(0, first === -1 ? 0 : first).some((step) => {
    const side = step.kind === 'branch' ? absenceOf(place, step.test) : undefined;
    if (step.kind !== 'branch' || !side) return false;
    return step[side].some((inner) => inner.kind === 'exit' && (inner.how === 'break' || inner.how === 'return'));
  });
}

/** A handler that calls a function declared never to return: `this.rethrow(error)`. */
function alwaysThrows(model: ProjectModel, { file }: Place, handler: readonly Step[]): boolean {
  return handler.some((step) => {
    if (step.kind !== 'call') return false;
    const { own } = targetsOf(model, file, file.facts.calls[step.call]!);
    return own.some(({ outline: { returnType } }) => returnType?.kind === 'keyword' && returnType.name === 'never');
  });
}

/** A wait is left at once by failing; whatever else waits lets time pass. */
function isInstant(edge: FlowEdge, from: FlowNode, failures: Failures): boolean {
  const fails = failures.get(from)?.isLikely === true;
  return isPause(from) ? edge.when === 'throws' && fails : edge.when !== 'throws' || fails;
}

/** A handler that gives up after so many errors, or asks whether to go on. */
function countsErrors(steps: readonly Step[]): boolean {
  return someStep(
    steps,
    (step) =>
      step.kind === 'branch' &&
      (isCount(step.test)
        ? leaves(step, () => true)
        : asks(step.test) && leaves(step, ({ how }) => how !== 'continue')),
  );
}

function asks(test: Test): boolean {
  return valuesOfTest(test).some((value) => value.kind === 'call' || value.kind === 'await');
}

function leaves(branch: BranchStep, counts: (exit: ExitStep) => boolean): boolean {
  return someStep([...branch.then, ...branch.else], (inner) => inner.kind === 'exit' && counts(inner));
}

function isCount(test: Test): boolean {
  if (test.kind === 'compare') return /^[<>]/.test(test.operator) || test.left.kind === 'other';
  if (test.kind === 'not') return isCount(test.test);
  return (test.kind === 'all' || test.kind === 'any') && test.tests.some(isCount);
}

/** Whether the way from a handler to the next iteration may pass a wait: whether it does is decided by state. */
function mayWaitAfter(graph: FlowGraph, handler: FlowNode, loop: LoopStep): boolean {
  const heads = new Set(graph.heads.get(loop));
  return (
    wayFrom(graph, handler.id, {
      isGoal: isPause,
      avoiding: (node) => heads.has(node.id),
      along: (edge) => edge.when !== 'throws',
    }) !== undefined
  );
}

/** `if (delay > 0) await sleep(delay)` at the beginning, where the handler sets `delay`. */
function isPausedByState(graph: FlowGraph, handler: readonly Step[], loop: LoopStep): boolean {
  const written = new Set<string>();
  someStep(handler, (step) => {
    if (step.kind === 'write') written.add(stateKey(step.target));
    return false;
  });
  written.delete('');
  const inside = nodesOfLoop(graph, loop);
  return graph.nodes.some(
    (node) =>
      inside.has(node.id) &&
      node.kind === 'test' &&
      valuesOfTest(node.test).some((value) => written.has(stateKey(value))),
  );
}

function hotWhenEmpty(model: ProjectModel, place: Place, loop: LoopStep): HotLoop | undefined {
  const graph = graphOf(outlineAt(place));
  const inside = nodesOfLoop(graph, loop);
  const polls = new Set(graph.nodes.filter((node) => inside.has(node.id) && answersAtOnce(model, place, node)));
  const paused = pausesOnTheWay(place, loop);
  const isThrottle = (node: FlowNode): boolean => isPause(node) && !polls.has(node) && !isPoll(place, node, paused);
  for (const node of graph.nodes) {
    const exit =
      node.kind === 'step' && node.step.kind === 'exit' && node.step.how === 'continue' ? node.step : undefined;
    if (!exit || !inside.has(node.id)) continue;
    const isEmpty = guardsOf(graph, node.id).some(
      ({ test, holds }) => isWithin(test, loop) && absenceOf(place, test) === (holds ? 'then' : 'else'),
    );
    const way = isEmpty ? wayThrough(graph, loop, { node, isThrottle }) : undefined;
    const poll = way?.find((passed) => isPause(passed));
    if (poll) return { kind: 'empty', loop, span: exit.span, name: nameOfPause(place, poll) };
  }
  return undefined;
}

function isWithin(test: Test, loop: LoopStep): boolean {
  return (
    test !== loop.test && valuesOfTest(test).some(({ span }) => span[0] >= loop.span[0] && span[1] <= loop.span[1])
  );
}

/** A call that returns at once when there is nothing, as the library's facts say. */
function answersAtOnce(model: ProjectModel, place: Place, node: FlowNode): boolean {
  const value = node.kind === 'step' && node.step.kind === 'await' ? node.step.value : undefined;
  if (value?.kind !== 'call') return false;
  const { external } = targetsOf(model, place.file, place.file.facts.calls[value.call]!);
  return external.some((name) => apiByName(name)?.blocks === false);
}

/** Delays that an iteration passes when nothing goes wrong: their author expects the polls around them to answer at once. */
function pausesOnTheWay(place: Place, loop: LoopStep): boolean {
  const isOnTheWay = (step: Step): boolean => isDelay(place.file, step);
  return loop.body.some(
    (step) => isOnTheWay(step) || (step.kind === 'try' && [...step.body, ...(step.finalizer ?? [])].some(isOnTheWay)),
  );
}

const POLLS =
  /^(?:poll|next|take|tryTake|fetch|get|find|read|receive|claim|acquire|peek|lease|reserve|load|list|query|pull|check)/;

function isPoll(place: Place, node: FlowNode, isPausedOnTheWay: boolean): boolean {
  return isPausedOnTheWay && POLLS.test(nameOfPause(place, node)) && !isDelayName(nameOfPause(place, node));
}

function nameOfPause({ file }: Place, node: FlowNode): string {
  const value: Value | undefined = node.kind === 'step' && node.step.kind === 'await' ? node.step.value : undefined;
  return value?.kind === 'call' ? calledName(file.facts.calls[value.call]!.callee) : '';
}

/** A way round the loop through one node, without errors and without anything that lets time pass. */
function wayThrough(
  graph: FlowGraph,
  loop: LoopStep,
  { node, isThrottle }: { node: FlowNode; isThrottle: (node: FlowNode) => boolean },
): Way | undefined {
  const others = new Set(
    graph.nodes.filter(
      (other) => other !== node && other.kind === 'step' && other.step.kind === 'exit' && other.step.how === 'continue',
    ),
  );
  const way = wayRound(graph, loop, {
    avoiding: (passed) => isThrottle(passed) || others.has(passed),
    along: (edge) => edge.when !== 'throws',
  });
  return way?.includes(node) ? way : undefined;
}
