/**
 * What code does once its stop has been requested: a simulation over the flow graph, in which signals are aborted and stop
 * flags set. A loop that can still go round then never ends.
 */
import type { CallFact, FunctionOutline, LoopStep, Value } from '../../model/facts.js';
import type { Answer } from '../../model/three-valued.js';
import { graphOf, type FlowEdge, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { guardsOf, wayRoundForCertain, type Way } from '../flow/paths.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { chainOf } from '../calls/fate.js';
import { usesIn } from '../calls/result-uses.js';
import { outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { carriesStop } from '../signals/purpose.js';
import { ARRANGES, couldTakeSignal, missesSignal, NOTES, reactionOfExecutor } from '../signals/reactions.js';
import { carriesSignal } from '../signals/signals.js';
import { readsStopState } from '../signals/stop-state.js';
import { isEndlessSource } from './loops.js';
import { truthAfterStop } from './stop-truth.js';

/**
 * What happens at a point after the stop: an error is thrown (`throws`), execution goes on (`none`), or it cannot be told
 * (`unknown`), which no rule takes for a fault.
 */
export type StopEffect = 'none' | 'throws' | 'unknown';

/** A path through a whole iteration that remains open after the stop; undefined when the loop ends or that is unknown. */
export function wayRoundAfterStop(model: ProjectModel, place: Place, loop: LoopStep): Way | undefined {
  const graph = graphOf(outlineAt(place));
  return wayRoundForCertain(graph, loop, { along: (edge, from) => opennessOf(model, place, { edge, from }) });
}

interface Passage {
  readonly edge: FlowEdge;
  readonly from: FlowNode;
}

/** Whether execution may take an edge after the stop. Errors of other causes are not followed. */
function opennessOf(model: ProjectModel, place: Place, { edge, from }: Passage): Answer {
  if (from.kind === 'test') {
    const truth = truthAfterStop(model, place, from.test);
    if (truth === 'unknown') return 'unknown';
    return truth === 'either' || String(truth) === edge.when ? 'yes' : 'no';
  }
  if (from.kind === 'step' && from.step.kind === 'exit')
    return from.step.how !== 'throw' || isThrownForStop(model, place, from) ? 'yes' : 'no';
  if (from.kind === 'step' && from.step.kind === 'yield') return 'no';
  if (from.kind === 'head' && edge.when === 'false' && isObservedInside(model, place, from.loop)) return 'no';
  const effect = effectOfNode(model, place, from);
  if (effect === 'unknown') return 'unknown';
  return (effect === 'throws') === (edge.when === 'throws') ? 'yes' : 'no';
}

/** A loop over data whose every iteration observes the stop: that there may be no data is no fault. */
function isObservedInside(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  const isOverData = loop.form === 'for-of' || loop.form === 'for-in';
  return isOverData && model.remember('observed inside', loop, false, () => !wayRoundAfterStop(model, place, loop));
}

/** A `throw` under a condition on the stop; any other is about data, and no way that code takes because of the stop. */
function isThrownForStop(model: ProjectModel, place: Place, node: FlowNode): boolean {
  return guardsOf(graphOf(outlineAt(place)), node.id).some(
    ({ test }) => typeof truthAfterStop(model, place, test) === 'boolean' && test.kind !== 'constant',
  );
}

/** What happens at a node after the stop. */
export function effectOfNode(model: ProjectModel, place: Place, node: FlowNode): StopEffect {
  if (node.kind === 'head') return effectOfSource(model, place, node.loop);
  if (node.kind !== 'step') return 'none';
  switch (node.step.kind) {
    case 'await':
      return effectOfPromise(model, place, node.step.value);
    case 'call':
      return effectOfPlainCall(model, place, place.file.facts.calls[node.step.call]!);
    default:
      return 'none';
  }
}

/** A source that has the signal ends the iteration, quietly or by an error; both leave the loop that reads from it. */
function effectOfSource(model: ProjectModel, place: Place, loop: LoopStep): StopEffect {
  if (loop.form !== 'for-await' || !loop.source || isEndlessSource(model, place, loop)) return 'none';
  return carriesStop(model, place, loop.source) === 'no' ? 'none' : 'unknown';
}

/** A call as such; what its promise does happens where that is awaited. */
function effectOfPlainCall(model: ProjectModel, place: Place, call: CallFact): StopEffect {
  if (calledName(call.callee) === 'throwIfAborted' && call.callee.kind === 'member')
    return carriesStop(model, place, call.callee.object) === 'no' ? 'none' : 'throws';
  if (call.construct) return 'none';
  const { own } = targetsOf(model, place.file, call);
  const plain = own.filter((target) => !target.outline.async && !target.outline.generator);
  return plain.length > 0 && plain.length === own.length && !isJoined(place, call)
    ? worst(plain.map((target) => effectOfTarget(model, place, { call, target })))
    : 'none';
}

/** Its result is awaited, returned, or waited for together with others. */
function isJoined({ file }: Place, call: CallFact): boolean {
  const taker = usesIn(file.facts).ofCall.get(call.id)?.taker.kind;
  return taker === 'awaited' || taker === 'argument' || taker === 'chained' || taker === 'returned';
}

/** All alternatives agree, or it is unknown which one runs. */
function worst(effects: readonly StopEffect[]): StopEffect {
  const [first, ...others] = new Set(effects);
  return others.length === 0 ? (first ?? 'none') : 'unknown';
}

/** Waiting for something that rejects when one of these does. */
function joined(effects: readonly StopEffect[]): StopEffect {
  if (effects.includes('throws')) return 'throws';
  return effects.includes('unknown') ? 'unknown' : 'none';
}

/** What waiting for a value does after the stop. */
function effectOfPromise(model: ProjectModel, place: Place, value: Value): StopEffect {
  switch (value.kind) {
    case 'call':
      return effectOfAwaitedCall(model, place, place.file.facts.calls[value.call]!);
    case 'choice':
      return worst(value.options.map((option) => effectOfPromise(model, place, option)));
    case 'name':
      return effectOfKeptPromise(model, place, value.binding);
    case 'literal':
      return 'none';
    default:
      return carriesStop(model, place, value) === 'no' ? 'none' : 'unknown';
  }
}

function effectOfKeptPromise(model: ProjectModel, place: Place, id: number): StopEffect {
  const binding = place.file.facts.bindings[id];
  if (!binding || binding.kind === 'import') return 'unknown';
  const [value] = binding.values;
  if (binding.constant && binding.kind === 'variable' && !binding.path && value?.kind === 'call')
    return effectOfPromise(model, placeIn(place.file, binding.owner), value);
  if (binding.kind === 'parameter') return 'unknown';
  return binding.values.length > 0 && binding.values.every((held) => carriesStop(model, place, held) === 'no')
    ? 'none'
    : 'unknown';
}

function effectOfAwaitedCall(model: ProjectModel, place: Place, call: CallFact): StopEffect {
  const at = placeIn(place.file, call.owner);
  const combinator = combinatorOf(model, call, at);
  if (combinator) return effectOfCombinator(model, at, { call, combinator });
  if (call.callee.kind === 'member' && isHandlerName(call.callee.name))
    return effectOfHandled(model, at, { call, promise: call.callee.object, name: call.callee.name });
  if (call.construct && calledName(call.callee) === 'Promise') return effectOfExecutor(model, at, call);
  const { own, isComplete } = targetsOf(model, place.file, call);
  if (own.length > 0) {
    const effects = own.map((target) => effectOfTarget(model, at, { call, target }));
    return worst(isComplete ? effects : [...effects, 'unknown']);
  }
  return effectOfForeignCall(model, at, call);
}

type Combinator = 'race' | 'any' | 'all' | 'allSettled';

function combinatorOf(model: ProjectModel, call: CallFact, place: Place): Combinator | undefined {
  const [name] = targetsOf(model, place.file, call).external;
  const method = name?.startsWith('#Promise.') ? name.slice('#Promise.'.length) : undefined;
  return method === 'race' || method === 'any' || method === 'all' || method === 'allSettled' ? method : undefined;
}

function effectOfCombinator(
  model: ProjectModel,
  place: Place,
  { call, combinator }: { call: CallFact; combinator: Combinator },
): StopEffect {
  if (combinator === 'allSettled') return 'none';
  const [list] = call.arguments;
  if (!list) return 'none';
  const effects = elementsOf(model, place, list);
  return combinator === 'any' && effects !== 'unknown'
    ? worst(effects)
    : effects === 'unknown'
      ? 'unknown'
      : joined(effects);
}

/** The promises of a list: written in place, or made by `map`. */
function elementsOf(model: ProjectModel, place: Place, list: Value): readonly StopEffect[] | 'unknown' {
  if (list.kind === 'array') return list.items.map((item) => effectOfPromise(model, place, item));
  if (list.kind !== 'call') return 'unknown';
  const call = place.file.facts.calls[list.call]!;
  if (calledName(call.callee) !== 'map' || !call.arguments[0]) return 'unknown';
  const made = functionsOf(model, place, call.arguments[0]);
  return made.length === 0 ? 'unknown' : made.map((callback) => outcomeOf(model, callback));
}

function isHandlerName(name: string): boolean {
  return name === 'catch' || name === 'then' || name === 'finally';
}

interface HandledPromise {
  readonly call: CallFact;
  readonly promise: Value;
  readonly name: string;
}

function effectOfHandled(model: ProjectModel, place: Place, { call, promise, name }: HandledPromise): StopEffect {
  const inner = effectOfPromise(model, place, promise);
  const [first, second] = call.arguments;
  const handler = name === 'catch' ? first : name === 'then' ? second : undefined;
  if (inner !== 'none') return handler && swallows(model, place, handler) ? 'none' : handler ? 'unknown' : inner;
  if (name !== 'then' || !first) return 'none';
  const next = functionsOf(model, place, first);
  return next.length === 0 ? 'none' : worst(next.map((callback) => outcomeOf(model, callback)));
}

/** A handler that neither throws nor returns a promise that rejects keeps every error to itself. */
function swallows(model: ProjectModel, place: Place, handler: Value): boolean {
  const handlers = functionsOf(model, place, handler);
  if (handlers.length === 0) return handler.kind === 'member';
  return handlers.every(({ file, outline }) => {
    const throws = someStep(outline.steps, (step) => step.kind === 'exit' && step.how === 'throw');
    const rejects = file.facts.calls.some((call) => call.owner === outline.id && REJECTS.test(calledName(call.callee)));
    const asks = someStep(
      outline.steps,
      (step) => step.kind === 'branch' && readsStopState(model, placeIn(file, outline.id), step.test) !== 'no',
    );
    return !throws && !rejects && !asks;
  });
}

const REJECTS = /^(?:reject|throwIfAborted|fail|abort|rethrow|handleError|onError|exit|kill|throw\w*|assert\w*)$/;

function effectOfExecutor(model: ProjectModel, place: Place, call: CallFact): StopEffect {
  const reaction = reactionOfExecutor(model, place, call);
  if (reaction === 'throws' || reaction === 'unknown') return reaction;
  const [executor] = call.arguments;
  return executor?.kind === 'function' && handsOutSettlers(place, executor.function) ? 'unknown' : 'none';
}

/** `resolve` or `reject` is kept or passed on, so that other code may settle the promise at the stop. */
function handsOutSettlers({ file }: Place, executor: number): boolean {
  const outline = file.facts.functions[executor]!;
  return outline.parameters.some((parameter) => {
    const uses = parameter.binding === undefined ? [] : (usesIn(file.facts).ofBinding.get(parameter.binding) ?? []);
    return uses.some(({ taker }) => {
      if (taker.kind === 'written') return true;
      return taker.kind === 'argument' && !TIMER_NAME.test(calledName(taker.of.callee));
    });
  });
}

const TIMER_NAME = /^(?:setTimeout|setImmediate|setInterval|nextTick|queueMicrotask)$/;

interface OwnCall {
  readonly call: CallFact;
  readonly target: FunctionEntity;
}

function effectOfTarget(model: ProjectModel, place: Place, { call, target }: OwnCall): StopEffect {
  if (missesSignal(model, place, { call, target }) || getsOnlyOtherSignals(model, place, call)) return 'none';
  const outcome = outcomeOf(model, target);
  return outcome === 'none' && endsEarly(model, target) && !call.ignored && isResultRead(place, call)
    ? 'unknown'
    : outcome;
}

/** Signals are passed, and each of them belongs to a timeout. */
function getsOnlyOtherSignals(model: ProjectModel, place: Place, call: CallFact): boolean {
  const passed = call.arguments.filter((argument) => carriesSignal(model, place, argument) === 'yes');
  return passed.length > 0 && passed.every((argument) => carriesStop(model, place, argument) === 'no');
}

function isResultRead({ file }: Place, call: CallFact): boolean {
  const taker = usesIn(file.facts).ofCall.get(call.id)?.taker;
  return taker !== undefined && !(taker.kind === 'awaited' && taker.taker === undefined);
}

/** A function that asks for the stop and returns: its result may tell its caller. */
function endsEarly(model: ProjectModel, { file, outline }: FunctionEntity): boolean {
  const place = placeIn(file, outline.id);
  return someStep(outline.steps, (step) => {
    const test = step.kind === 'branch' || step.kind === 'loop' ? step.test : undefined;
    return test !== undefined && readsStopState(model, place, test) !== 'no';
  });
}

/** The function of the workspace to which a call passes a stop signal in vain: it returns to its caller all the same. */
export function calleeIgnoringSignal(model: ProjectModel, place: Place, call: CallFact): FunctionEntity | undefined {
  const isPassed = call.arguments.some(
    (argument) => argument.kind !== 'function' && carriesStop(model, place, argument) === 'yes',
  );
  const targets = isPassed && !call.construct ? targetsOf(model, place.file, call).own : [];
  return targets.find((target) => outcomeOf(model, target) === 'none');
}

/** What a caller that waits for a function sees after the stop. */
function outcomeOf(model: ProjectModel, { file, outline }: FunctionEntity): StopEffect {
  return model.remember<StopEffect>('outcome after stop', outline, 'unknown', () => {
    const isEmptyMethod = outline.steps.length === 0 && outline.kind === 'method';
    if (!outline.hasBody || isEmptyMethod || outline.generator) return 'unknown';
    return simulate(model, placeIn(file, outline.id), outline);
  });
}

interface Ends {
  throws: boolean;
  returns: boolean;
  unknown: boolean;
}

function simulate(model: ProjectModel, place: Place, outline: FunctionOutline): StopEffect {
  const graph = graphOf(outline);
  const ends: Ends = { throws: false, returns: false, unknown: false };
  const seen = new Set<number>([graph.entry]);
  for (const id of seen) visit(model, place, { graph, node: graph.nodes[id]!, seen, ends });
  if (ends.unknown || (ends.throws && ends.returns)) return 'unknown';
  if (ends.throws) return 'throws';
  // Code that neither returns nor throws holds its caller up: then the caller's loop is not the one to blame.
  return ends.returns ? 'none' : 'unknown';
}

interface Visit {
  readonly graph: FlowGraph;
  readonly node: FlowNode;
  readonly seen: Set<number>;
  readonly ends: Ends;
}

function visit(model: ProjectModel, place: Place, { graph, node, seen, ends }: Visit): void {
  if (node.kind === 'step' && node.step.kind === 'exit' && node.step.how === 'return' && node.step.value) {
    const effect = effectOfPromise(model, place, node.step.value);
    const isPromise = node.step.value.kind === 'call' || effect === 'throws';
    if (isPromise && effect !== 'none') {
      ends[effect === 'throws' ? 'throws' : 'unknown'] = true;
      return;
    }
  }
  if (node.kind === 'exit') ends.returns = true;
  if (node.kind === 'failure') ends.throws = true;
  if (
    node.kind === 'step' &&
    node.step.kind === 'exit' &&
    node.step.how === 'throw' &&
    !isThrownForStop(model, place, node)
  )
    return;
  let isStuck = node.edges.length > 0;
  for (const edge of node.edges) {
    if (opennessOf(model, place, { edge, from: node }) === 'no') continue;
    isStuck = false;
    seen.add(edge.to);
  }
  if (isStuck && graph.exit !== node.id) ends.unknown = true;
}

function effectOfForeignCall(model: ProjectModel, place: Place, call: CallFact): StopEffect {
  const name = calledName(call.callee);
  if (NOTES.test(name) || (ARRANGES.test(name) && chainOf(place.file.facts, call).length === 0)) return 'none';
  const values = call.arguments.filter((argument) => argument.kind !== 'function');
  // `once(signal, 'abort')` resolves at the stop: it ends one wait and tells no one.
  if (values[1]?.kind === 'literal' && values[1].value === 'abort') return 'none';
  const carried = new Set(values.map((value) => carriesStop(model, place, value)));
  if (carried.has('yes')) return 'throws';
  // A function that was made with the signal: `const pause = createPause(1_000, signal)`.
  if (call.callee.kind === 'name' && carriesStop(model, place, call.callee) === 'yes') return 'unknown';
  const receiver = call.callee.kind === 'member' ? carriesStop(model, place, call.callee.object) : 'no';
  if (receiver === 'yes' || (receiver === 'unknown' && isMadeWithSignal(model, place, call.callee))) return 'unknown';
  if (carried.has('unknown') && couldTakeSignal(call)) return 'unknown';
  return effectOfCallbacks(model, place, call);
}

/** `const connection = await dial(url, { signal })`: what it gives may die with the signal. */
function isMadeWithSignal(model: ProjectModel, place: Place, callee: Value): boolean {
  const object = callee.kind === 'member' ? callee.object : undefined;
  const binding = object?.kind === 'name' ? place.file.facts.bindings[object.binding] : undefined;
  return (binding?.values ?? []).some((value) => {
    const made = value.kind === 'await' ? value.value : value;
    return made.kind === 'call' && carriesStop(model, placeIn(place.file, binding!.owner), made) === 'yes';
  });
}

/** A callback that throws at the stop may or may not end the call that runs it. */
function effectOfCallbacks(model: ProjectModel, place: Place, call: CallFact): StopEffect {
  const effects = call.arguments.flatMap((argument) =>
    argument.kind === 'function'
      ? functionsOf(model, place, argument).map((callback) => outcomeOf(model, callback))
      : [],
  );
  return effects.every((effect) => effect === 'none') ? 'none' : 'unknown';
}
