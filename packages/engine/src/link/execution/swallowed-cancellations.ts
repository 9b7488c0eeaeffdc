/**
 * Handlers that keep a cancellation to themselves: the abort makes a call inside the `try` reject, and the code behind the
 * handler goes on as after any other failure.
 */
import type { CallFact, LoopStep, TryStep, Value } from '../../model/facts.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf, type FlowEdge, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { nodesOfLoop, wayFrom, type Way } from '../flow/paths.js';
import { functionKey, outlineAt, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { isDelayName } from '../resolve/vocabulary.js';
import { someStep } from '../resolve/walk.js';
import { reachedFromWork } from '../services/reach.js';
import { asksForAbort, isAboutError, truthForAbort } from '../signals/error-tests.js';
import { givenSignal } from '../signals/given-signals.js';
import { originsOfSignal } from '../signals/signal-origins.js';
import { NOTES } from '../signals/reactions.js';
import { effectOfNode } from './after-stop.js';
import { answersEmpty, userOfEmptyAnswer } from './hidden-aborts.js';
import { loopsOf } from './loops.js';
import { truthAfterStop } from './stop-truth.js';
import { timeWaitOf } from './time-waits.js';
import { unobservedLoopsOf } from './unobserved-loops.js';
import { isWithin } from '../../model/spans.js';
import { rootOf } from '../../model/values.js';

type Handler = NonNullable<TryStep['handler']>;

export interface SwallowedCancellation {
  /**
   * `repeats`: the loop around makes the cancelled call again; `reports`: the stop of a service is reported as an error;
   * `hides`: the handler returns something empty, with which a caller works on.
   */
  readonly kind: 'repeats' | 'reports' | 'hides';
  readonly handler: Handler;
  /** The call that the abort makes reject, and the signal that it got. */
  readonly call: CallFact;
  readonly signal: Value;
  /** The call that is made with the empty result. */
  readonly user?: CallFact;
}

/** What the handlers of one function swallow, in source order. */
export function swallowedCancellationsOf(model: ProjectModel, place: Place): readonly SwallowedCancellation[] {
  const outline = outlineAt(place);
  if (!someStep(outline.steps, (step) => step.kind === 'try' && step.handler !== undefined)) return [];
  const graph = graphOf(outline);
  const seen = new Set<Handler>();
  return graph.nodes.flatMap((node): SwallowedCancellation[] => {
    if (node.kind !== 'catch' || seen.has(node.handler)) return [];
    seen.add(node.handler);
    const swallowed = swallowedInLoop(model, place, { graph, at: node }) ?? hidden(model, place, { graph, at: node });
    return swallowed ? [swallowed] : [];
  });
}

interface At {
  readonly graph: FlowGraph;
  readonly at: Extract<FlowNode, { kind: 'catch' }>;
}

function swallowedInLoop(model: ProjectModel, place: Place, { graph, at }: At): SwallowedCancellation | undefined {
  const { handler } = at;
  const loop = loopAround(place, handler);
  const sources = loop ? sourcesOf(model, place, { graph, at, loop }) : [];
  const [first] = sources;
  if (!loop || !first || unobservedLoopsOf(model, place).some((unobserved) => unobserved.loop === loop))
    return undefined;
  const caught: Caught = { graph, from: at, handler, sources, loop };
  const kind = repeats(model, place, caught) ? 'repeats' : reports(model, place, caught) ? 'reports' : undefined;
  return kind && { kind, handler, call: first.call, signal: first.signal };
}

/** The handler returns something empty, and a caller in the file works on with it. */
function hidden(model: ProjectModel, place: Place, { graph, at }: At): SwallowedCancellation | undefined {
  const { handler } = at;
  if (!answersEmpty(place.file, handler)) return undefined;
  const [first] = sourcesOf(model, place, { graph, at, loop: undefined });
  const user = first && userOfEmptyAnswer(model, place);
  return user && { kind: 'hides', handler, call: first.call, signal: first.signal, user };
}

/** A node that rejects because of the abort. */
interface Source {
  readonly node: FlowNode;
  readonly call: CallFact;
  readonly signal: Value;
}

interface Caught {
  readonly graph: FlowGraph;
  readonly from: FlowNode;
  readonly handler: Handler;
  readonly sources: readonly Source[];
  readonly loop: LoopStep;
}

function sourcesOf(
  model: ProjectModel,
  place: Place,
  { graph, at, loop }: At & { readonly loop: LoopStep | undefined },
): readonly Source[] {
  return graph.nodes.flatMap((node): Source[] => {
    if (!node.edges.some((edge) => edge.when === 'throws' && edge.to === at.id)) return [];
    const call = calledAt(place, node);
    const signal = call && signalOf(model, place, call);
    if (!call || !signal || (loop && isOfOneIteration(model, place, { signal, loop }))) return [];
    return effectOfNode(model, place, node) === 'throws' ? [{ node, call, signal }] : [];
  });
}

/** A signal that each iteration makes for itself, such as that of a timeout: it ends no more than the iteration. */
function isOfOneIteration(
  model: ProjectModel,
  place: Place,
  { signal, loop }: { readonly signal: Value; readonly loop: LoopStep },
): boolean {
  const root = rootOf(signal);
  const binding = root.kind === 'name' ? place.file.facts.bindings[root.binding] : undefined;
  const isMadeInside = binding !== undefined && binding.span[0] >= loop.span[0] && binding.span[1] <= loop.span[1];
  return isMadeInside && (originsOfSignal(model, place, signal)?.callers.length ?? 0) === 0;
}

/** The call that is made, or waited for, at a node. */
function calledAt({ file }: Place, node: FlowNode): CallFact | undefined {
  if (node.kind !== 'step') return undefined;
  const { step } = node;
  if (step.kind === 'call') return file.facts.calls[step.call]!;
  return step.kind === 'await' && step.value.kind === 'call' ? file.facts.calls[step.value.call]! : undefined;
}

function signalOf(model: ProjectModel, place: Place, call: CallFact): Value | undefined {
  if (calledName(call.callee) === 'throwIfAborted' && call.callee.kind === 'member') return call.callee.object;
  return givenSignal(model, place.file, call);
}

function loopAround(place: Place, handler: Handler): LoopStep | undefined {
  const around = loopsOf(outlineAt(place)).filter(
    ({ loop, inCleanup }) => !inCleanup && loop.span[0] <= handler.span[0] && loop.span[1] >= handler.span[1],
  );
  return around.at(-1)?.loop;
}

/** Whether the loop makes the call again after the abort, and nothing in between looks at the signal. */
function repeats(model: ProjectModel, place: Place, { graph, from, handler, sources, loop }: Caught): boolean {
  const inside = nodesOfLoop(graph, loop);
  const way = wayFrom(graph, from.id, {
    isGoal: (node) => sources.some((source) => source.node.id === node.id),
    avoiding: (node) => !inside.has(node.id),
    along: (edge, node) => isOpen(model, place, { edge, from: node, handler }),
  });
  if (!way || waitsOnTheWay(model, place, way)) return false;
  return !isOverData(loop) || worksInHandler(place, way, handler);
}

function isOverData({ form }: LoopStep): boolean {
  return form === 'for-of' || form === 'for-in';
}

/** A pause that the signal does not end is another fault, and ends with this one once it gets the signal. */
function waitsOnTheWay(model: ProjectModel, place: Place, way: Way): boolean {
  return way.some(
    (node) =>
      node.kind === 'step' && node.step.kind === 'await' && timeWaitOf(model, place, node.step.value) !== undefined,
  );
}

const KEEPS = /^(?:push|unshift|set|add|mark\w*)$/;

/** More than a note is made of each failure: it is counted, kept, sent or stored. */
function worksInHandler(place: Place, way: Way, handler: Handler): boolean {
  return way.some((node) => {
    if (node.kind !== 'step' || !isWithin(node.step.span, handler.span)) return false;
    if (node.step.kind === 'write') return node.step.operator !== '=';
    const call = calledAt(place, node);
    if (!call || NOTES.test(calledName(call.callee)) || keepsTheError(call, handler)) return false;
    return node.step.kind === 'await' || KEEPS.test(calledName(call.callee));
  });
}

/** `errors.push(error)`: whoever reads the list learns of the abort. */
function keepsTheError(call: CallFact, { binding }: Handler): boolean {
  const [kept, ...others] = call.arguments;
  return kept?.kind === 'name' && kept.binding === binding && others.length === 0;
}

interface Passage {
  readonly edge: FlowEdge;
  readonly from: FlowNode;
  readonly handler: Handler;
}

/** Whether execution takes an edge after the abort, for certain. */
function isOpen(model: ProjectModel, place: Place, { edge, from, handler }: Passage): boolean {
  if (from.kind === 'test') {
    const about = handler.binding === undefined ? undefined : truthForAbort(model, place, from.test, handler.binding);
    const truth = about ?? truthAfterStop(model, place, from.test);
    return truth === 'either' || (typeof truth === 'boolean' && String(truth) === edge.when);
  }
  if (edge.when === 'throws' || effectOfNode(model, place, from) !== 'none') return false;
  const call = calledAt(place, from);
  return !call || !mayObserve(model, place, { call, handler });
}

const PASSES_ON = /^(?:reject|next|cb|callback|done|fail|exit|rethrow|raise|throw|assert|check|ensure)/i;
const ENDS = /^_?(?:stop|close|destroy|abort|kill|end|cancel|dispose|shutdown|terminate|break)/i;

/** A call that may end the loop, or look at the error and throw. */
function mayObserve(
  model: ProjectModel,
  place: Place,
  { call, handler }: { readonly call: CallFact; readonly handler: Handler },
): boolean {
  const isWithin = call.span[0] >= handler.span[0] && call.span[1] <= handler.span[1];
  if (!isWithin) return false;
  const name = calledName(call.callee);
  if (NOTES.test(name)) return false;
  if (PASSES_ON.test(name) || (ENDS.test(name) && isOwn(call.callee))) return true;
  const isGivenError =
    handler.binding !== undefined && call.arguments.some((argument) => isAboutError(place, argument, handler.binding!));
  return targetsOf(model, place.file, call).own.some(
    (target) => asksForAbort(target) || (isGivenError && throwsAtAll(target)),
  );
}

/** `stop()` or `this.stop()` may end the loop; `stream.abort(error)` ends the stream. */
function isOwn(callee: Value): boolean {
  return callee.kind !== 'member' || callee.object.kind === 'this';
}

function throwsAtAll({ outline }: FunctionEntity): boolean {
  return someStep(outline.steps, (step) => step.kind === 'exit' && step.how === 'throw');
}

/**
 * Whether every shutdown of a service is reported as an error: the wait between the iterations stands in the `try` as well,
 * and the handler reports whatever it gets.
 */
function reports(model: ProjectModel, place: Place, { graph, from, handler, sources, loop }: Caught): boolean {
  const reached = reachedFromWork(model).get(functionKey(place.file, place.function));
  if (reached?.entry.role !== 'execute' || reached.entry.signalAt === undefined) return false;
  if (isOverData(loop) || !sources.some(({ call }) => letsTimePass(model, place, call))) return false;
  const along = (edge: FlowEdge, node: FlowNode): boolean => isOpen(model, place, { edge, from: node, handler });
  const report = wayFrom(graph, from.id, { isGoal: (node) => isReport(place, node, handler), along });
  const goesOn = wayFrom(graph, from.id, { isGoal: (node) => node.kind === 'head', along });
  return report !== undefined && goesOn !== undefined;
}

function letsTimePass(model: ProjectModel, { file }: Place, call: CallFact): boolean {
  if (isDelayName(calledName(call.callee))) return true;
  return targetsOf(model, file, call).external.some((name) => apiByName(name)?.pauses === 'time');
}

const REPORTS = /^(?:error|fatal|critical|alert|captureException|(?:log|handle|report|record|on|notify)\w*)$/;

function isReport(place: Place, node: FlowNode, handler: Handler): boolean {
  if (node.kind !== 'step' || node.step.kind !== 'call' || !isWithin(node.step.span, handler.span)) return false;
  return REPORTS.test(calledName(place.file.facts.calls[node.step.call]!.callee));
}
