/** Worker loops that one failing iteration ends, where what handles the error only logs it: the worker is gone for good. */
import type { CallFact, LoopStep, Span, Step } from '../../model/facts.js';
import { failuresAt, type Failure } from '../calls/summaries.js';
import { functionsOf } from '../calls/targets.js';
import { graphOf, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { nodesOfLoop } from '../flow/paths.js';
import { calledFunction } from '../resolve/called-functions.js';
import { functionKey, outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isLogging, isMetric } from '../resolve/vocabulary.js';
import { someStep } from '../resolve/walk.js';
import { executeBodies, isDelay, isServiceLoop } from './execution.js';
import { leavesByItself, loopsOf, waits, yieldsDirectly } from './loops.js';
import { loopsCalling } from './stop-in-reach.js';
import { isWithin } from '../../model/spans.js';

export interface UnguardedIteration {
  readonly loop: LoopStep;
  readonly failure: Failure;
  /** What fails, in the loop. */
  readonly at: Span;
  /** The handler outside of the loop, which only logs. */
  readonly handler: Span;
}

/** The worker loops of a function that end with the first error, in source order. */
export function unguardedIterationsOf(model: ProjectModel, place: Place): readonly UnguardedIteration[] {
  const outline = outlineAt(place);
  if (outline.generator || executeBodies(model).has(functionKey(place.file, place.function))) return [];
  const loops = loopsOf(outline);
  return loops.flatMap(({ loop, inCleanup }): UnguardedIteration[] => {
    const isNested = loops.some((other) => other.loop !== loop && isWithin(loop.span, other.loop.span));
    if (inCleanup || isNested || !isWorkerLoop(model, place, loop)) return [];
    const failed = failureLeaving(model, place, loop);
    const handler = failed && handlerAfter(model, place, failed);
    return handler ? [{ loop, failure: failed.failure, at: failed.span, handler }] : [];
  });
}

function isWorkerLoop(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  if (loop.form === 'for-await' || !waits(loop) || yieldsDirectly(loop)) return false;
  return isServiceLoop(model, place, loop) && !leavesByItself(loop) && loopsCalling(model, place).length === 0;
}

interface LeavingFailure {
  readonly failure: Failure;
  readonly span: Span;
  readonly to: FlowNode;
}

/** The first step of an iteration whose error leaves the loop at once. */
function failureLeaving(model: ProjectModel, place: Place, loop: LoopStep): LeavingFailure | undefined {
  const graph = graphOf(outlineAt(place));
  const inside = nodesOfLoop(graph, loop);
  const failures = failuresAt(model, place);
  const nodes = graph.nodes.filter(({ id }) => inside.has(id));
  for (const node of nodes.sort((left, right) => positionOf(left) - positionOf(right))) {
    const isWait = node.kind === 'step' && node.step.kind === 'await' && !isDelay(place.file, node.step);
    const failure = isWait ? failures.get(node) : undefined;
    const to = failure?.isLikely ? targetOfError(graph, node) : undefined;
    if (failure && to && !inside.has(to.id) && node.kind === 'step') return { failure, span: node.step.span, to };
  }
  return undefined;
}

function positionOf(node: FlowNode): number {
  return node.kind === 'step' ? node.step.span[0] : 0;
}

function targetOfError(graph: FlowGraph, node: FlowNode): FlowNode | undefined {
  const edge = node.edges.find(({ when }) => when === 'throws');
  return edge && graph.nodes[edge.to];
}

/** A `catch` around the loop, or one behind every call of the function, that does nothing but log. */
function handlerAfter(model: ProjectModel, place: Place, { to }: LeavingFailure): Span | undefined {
  if (to.kind === 'catch') return onlyLogs(place.file, to.handler.body) ? to.handler.keywordSpan : undefined;
  const handlers = callsOf(model, place).map((call) => loggingHandlerOf(model, place.file, call));
  return handlers.length > 0 && handlers.every(Boolean) ? handlers[0] : undefined;
}

function callsOf(model: ProjectModel, place: Place): readonly CallFact[] {
  const outline = outlineAt(place);
  return (indexOf(place.file.facts).callsByName.get(outline.name) ?? []).filter(
    (call) => calledFunction(model, place.file, call)?.outline === outline,
  );
}

/** `this.run().catch((error) => log(error))` */
function loggingHandlerOf(model: ProjectModel, file: LinkedFile, call: CallFact): Span | undefined {
  const link = indexOf(file.facts).chained.get(call.id);
  const [handler] = link?.arguments ?? [];
  if (link?.callee.kind !== 'member' || link.callee.name !== 'catch' || !handler) return undefined;
  const targets = functionsOf(model, placeIn(file, call.owner), handler);
  const isLog = targets.length > 0 && targets.every((target) => onlyLogs(target.file, target.outline.steps));
  return isLog ? link.callee.nameSpan : undefined;
}

/** Whether a handler does nothing about the error: it neither throws nor calls anything but a log. */
function onlyLogs(file: LinkedFile, steps: readonly Step[]): boolean {
  return !someStep(steps, (step) => {
    if (step.kind === 'exit') return step.how !== 'return';
    if (step.kind === 'await' || step.kind === 'loop') return true;
    return step.kind === 'call' && !isNoted(file.facts.calls[step.call]!);
  });
}

function isNoted({ callee, construct }: CallFact): boolean {
  const owner = callee.kind === 'member' && 'name' in callee.object ? callee.object.name : '';
  const name = calledName(callee);
  return construct || isLogging(owner, name) || isMetric(name) || name === 'String' || name === 'toString';
}
