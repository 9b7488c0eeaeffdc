/**
 * What a function does as its callers see it: whether a call may throw, whether the promise that it gives may reject, and
 * because of what. Errors are followed through the flow graph, so a `try` with a harmless handler ends them.
 */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { ApiCallback, ApiFact } from '../../model/api.js';
import type { CallFact, LoopStep, Span, Step, TypeNode, Value } from '../../model/facts.js';
import { graphOf, type FlowGraph, type FlowNode } from '../flow/graph.js';
import { wayFrom, type Way } from '../flow/paths.js';
import { outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import {
  isBuiltInMember,
  isDelayName,
  isLogging,
  isMetric,
  isNotice,
  isRequestName,
  isSentToProxy,
} from '../resolve/vocabulary.js';
import { walkSteps } from '../resolve/walk.js';
import { declaredResultOf, isPromiseType, isPromiseValue } from './promise-results.js';
import { usesIn, type Use } from './result-uses.js';
import { functionsOf, targetsOf } from './targets.js';

/** Where an error begins that leaves a function or rejects its promise. */
export interface Failure {
  readonly file: LinkedFile;
  readonly span: Span;
  /** A wait that rejects, a `throw` of its own, or a call that throws. */
  readonly how: 'wait' | 'throw' | 'call';
  /** What is waited for or called, as its last name; empty for a `throw`. */
  readonly name: string;
  /**
   * Something that goes wrong in a running program: a request, a query, a parse. Not a check of arguments, nor a call of which
   * nothing is known but that it might throw.
   */
  readonly isLikely: boolean;
}

/** Why a call of this function may throw at once; undefined where it cannot, as for every async function. */
export function throwOf(model: ProjectModel, { file, outline }: FunctionEntity): Failure | undefined {
  if (outline.async || outline.generator) return undefined;
  return escapeOf(model, placeIn(file, outline.id));
}

/** Why the promise that this function gives may reject; undefined where it gives none or it cannot. */
export function rejectionOf(model: ProjectModel, entity: FunctionEntity): Failure | undefined {
  const { file, outline } = entity;
  const place = placeIn(file, outline.id);
  if (outline.generator) return undefined;
  return model.remember<Failure | undefined>('rejection', outline, undefined, () =>
    likelier(outline.async ? escapeOf(model, place) : undefined, rejectionOfReturns(model, place)),
  );
}

/** Why iterating over what this async generator gives may throw. */
function iterationFailureOf(model: ProjectModel, { file, outline }: FunctionEntity): Failure | undefined {
  return escapeOf(model, placeIn(file, outline.id));
}

function rejectionOfReturns(model: ProjectModel, place: Place): Failure | undefined {
  let worst: Failure | undefined;
  walkSteps(outlineAt(place).steps, (step) => {
    if (step.kind === 'exit' && step.how === 'return' && step.value)
      worst = likelier(worst, rejectionOfReturn(model, place, step.value));
  });
  return worst;
}

/** Unlike what is awaited, what is returned need not be a promise. */
function rejectionOfReturn(model: ProjectModel, place: Place, value: Value): Failure | undefined {
  const failure = rejectionOfValue(model, place, value);
  const isPromise = isPromiseValue(model, place, value);
  const isKnown = isPromise === 'yes' || (isPromise === 'unknown' && isRequest(place, value));
  return failure?.isLikely && !isKnown ? { ...failure, isLikely: false } : failure;
}

function isRequest({ file }: Place, value: Value): boolean {
  const callee = value.kind === 'call' ? file.facts.calls[value.call]!.callee : undefined;
  return callee?.kind === 'member' && isRequestName(callee.name);
}

/** The more telling one of two reasons, the first when they are alike. */
function likelier(left: Failure | undefined, right: Failure | undefined): Failure | undefined {
  if (!left || (right?.isLikely && !left.isLikely)) return right;
  return left;
}

/** The error that leaves a function's body, with a likely one before any other. */
function escapeOf(model: ProjectModel, place: Place): Failure | undefined {
  return model.remember<Failure | undefined>('escape', outlineAt(place), undefined, () => {
    const graph = graphOf(outlineAt(place));
    const failures = failuresAt(model, place);
    return escape(graph, failures, (failure) => failure.isLikely) ?? escape(graph, failures, () => true);
  });
}

/** What may fail in a function, by the node of its flow graph. */
export type Failures = ReadonlyMap<FlowNode, Failure>;

/** The nodes of a function's flow graph whose step may fail, each with the reason. */
export function failuresAt(model: ProjectModel, place: Place): Failures {
  return model.remember<Failures>('failures', outlineAt(place), NO_FAILURES, () => {
    return failuresIn(model, place, graphOf(outlineAt(place)));
  });
}

const NO_FAILURES: Failures = new Map();

function failuresIn(model: ProjectModel, place: Place, graph: FlowGraph): Failures {
  const handlers = graph.nodes.flatMap((node) => (node.kind === 'catch' ? [node.handler.span] : []));
  const isHandling = (span: Span): boolean => handlers.some(([start, end]) => start <= span[0] && span[1] <= end);
  const failures = new Map<FlowNode, Failure>();
  for (const node of graph.nodes) {
    const failure = failureAt(model, place, node);
    if (!failure) continue;
    const isRethrown = node.kind === 'step' && node.step.kind === 'exit' && isHandling(node.step.span);
    const isSecondary = failure.how !== 'throw' && node.kind === 'step' && isHandling(node.step.span);
    failures.set(node, { ...failure, isLikely: (failure.isLikely || isRethrown) && !isSecondary });
  }
  return failures;
}

function failureAt(model: ProjectModel, place: Place, node: FlowNode): Failure | undefined {
  if (node.kind === 'head')
    return node.loop.form === 'for-await' ? failureOfSource(model, place, node.loop) : undefined;
  return node.kind === 'step' ? failureOfStep(model, place, node.step) : undefined;
}

function failureOfStep(model: ProjectModel, place: Place, step: Step): Failure | undefined {
  if (step.kind === 'await') return rejectionOfValue(model, place, step.value);
  if (step.kind === 'call') return throwOfCall(model, place.file, place.file.facts.calls[step.call]!);
  if (step.kind === 'exit' && step.how === 'throw')
    return { file: place.file, span: step.span, how: 'throw', name: '', isLikely: false };
  return undefined;
}

function escape(graph: FlowGraph, failures: Failures, counts: (failure: Failure) => boolean): Failure | undefined {
  const fails = (node: FlowNode): boolean => {
    const failure = failures.get(node);
    return failure !== undefined && counts(failure);
  };
  const way = wayFrom(graph, graph.entry, {
    isGoal: (node) => node.id === graph.failure,
    along: (edge, from) => edge.when !== 'throws' || fails(from),
  });
  return way && lastFailure(way, failures);
}

/** The error that leaves at the end of a path: what is thrown last on it. */
function lastFailure(way: Way, failures: Failures): Failure | undefined {
  for (let index = way.length - 2; index >= 0; index -= 1) {
    const failure = failures.get(way[index]!);
    const isThrown = way[index]!.edges.some((edge) => edge.when === 'throws' && edge.to === way[index + 1]!.id);
    if (failure && isThrown) return failure;
  }
  return undefined;
}

/** Why calling something may throw before it returns. */
function throwOfCall(model: ProjectModel, file: LinkedFile, call: CallFact): Failure | undefined {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return own.map((target) => throwOf(model, target)).reduce(likelier, undefined);
  if (external.length > 0 && external.every((name) => !externalThrows(name))) return undefined;
  if (isHarmlessName(call)) return undefined;
  const declared = declaredResultOf(model, file, call);
  if (declared && isPromiseType(declared)) return undefined;
  const isParse = external.includes('#JSON.parse') && !isCopy(file, call);
  return { file, span: call.span, how: 'call', name: calledName(call.callee), isLikely: isParse };
}

function externalThrows(name: string): boolean {
  if (name === '#JSON.parse') return true;
  return apiByName(name) === undefined && !isPlainGlobal(name);
}

const PLAIN_GLOBAL =
  /^#(?:globalThis\.)?(?:Math|Date|Number|String|Boolean|Array|Object|Symbol|Map|Set|WeakMap|WeakSet|Error|\w+Error|Promise|console|performance|process|Buffer|crypto|parseInt|parseFloat|isNaN|structuredClone|Intl|RegExp|BigInt|TextEncoder|TextDecoder|import|require)\b/;

function isPlainGlobal(name: string): boolean {
  return PLAIN_GLOBAL.test(name);
}

/** `JSON.parse(JSON.stringify(x))` */
function isCopy(file: LinkedFile, call: CallFact): boolean {
  const [text] = call.arguments;
  return text?.kind === 'call' && calledName(file.facts.calls[text.call]!.callee) === 'stringify';
}

function isHarmlessName(call: CallFact): boolean {
  const { callee } = call;
  if (call.construct) return true;
  const name = calledName(callee);
  const owner = callee.kind === 'member' ? ownerName(callee.object) : '';
  return isLogging(owner, name) || isMetric(name) || isDelayName(name) || isBuiltInMember(name);
}

function ownerName(object: Value): string {
  return object.kind === 'name' || object.kind === 'member' ? object.name : '';
}

/** Why waiting for this value may throw; undefined for what is no promise or cannot reject. */
function rejectionOfValue(model: ProjectModel, place: Place, value: Value): Failure | undefined {
  switch (value.kind) {
    case 'call':
      return rejectionOfCall(model, place.file, place.file.facts.calls[value.call]!);
    case 'choice':
      return value.options.map((option) => rejectionOfValue(model, place, option)).reduce(likelier, undefined);
    case 'name':
      return rejectionOfName(model, place, value);
    case 'member':
      return { file: place.file, span: value.span, how: 'wait', name: value.name, isLikely: false };
    default:
      return undefined;
  }
}

function rejectionOfName(
  model: ProjectModel,
  { file, function: at }: Place,
  value: Value & { kind: 'name' },
): Failure | undefined {
  const binding = file.facts.bindings[value.binding];
  if (!binding) return undefined;
  const unknown: Failure = { file, span: value.span, how: 'wait', name: value.name, isLikely: false };
  // A promise that others hold as well is their business to handle.
  if (binding.kind !== 'variable' || binding.path || binding.owner !== at) return unknown;
  const held = binding.values.filter((candidate) => candidate.kind === 'call' || candidate.kind === 'choice');
  if (held.length !== binding.values.length) return unknown;
  const place = placeIn(file, at);
  // `name = name ?? load()` asks for the name again.
  return model.remember<Failure | undefined>('rejection of variable', binding, undefined, () =>
    held.map((candidate) => rejectionOfValue(model, place, candidate)).reduce(likelier, undefined),
  );
}

/** Why the promise that a call gives may reject. */
export function rejectionOfCall(model: ProjectModel, file: LinkedFile, call: CallFact): Failure | undefined {
  return model.remember<Failure | undefined>('rejection of call', call, undefined, () =>
    findRejection(model, file, call),
  );
}

function findRejection(model: ProjectModel, file: LinkedFile, call: CallFact): Failure | undefined {
  const { callee } = call;
  if (callee.kind === 'member' && ['then', 'catch', 'finally'].includes(callee.name))
    return rejectionOfChain(model, file, { call, object: callee.object, method: callee.name });
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0 && !call.construct)
    return own.map((target) => rejectionOf(model, target)).reduce(likelier, undefined);
  if (call.construct) return external.includes('#Promise') ? rejectionOfExecutor(model, file, call) : undefined;
  const known = external.length === 1 ? external[0]! : undefined;
  if (known !== undefined) {
    const fact = apiByName(known);
    if (fact || isPlainGlobal(known)) return rejectionOfApi(model, file, { call, name: known, fact: fact ?? {} });
  }
  if (isHarmlessWait(call)) return undefined;
  return { file, span: call.span, how: 'wait', name: calledName(callee), isLikely: isAsynchronous(model, file, call) };
}

/** Nobody awaits what is no promise, unless the types say so. */
function isAsynchronous(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const declared = declaredResultOf(model, file, call);
  return declared === undefined || isPromiseType(declared) || declared.kind === 'name' || declared.kind === 'other';
}

function isHarmlessWait(call: CallFact): boolean {
  const name = calledName(call.callee);
  const owner = call.callee.kind === 'member' ? ownerName(call.callee.object) : '';
  return (
    isLogging(owner, name) || isMetric(name) || isDelayName(name) || isNotice(name, owner) || isSentToProxy(name, owner)
  );
}

interface Chain {
  readonly call: CallFact;
  readonly object: Value;
  readonly method: string;
}

function rejectionOfChain(model: ProjectModel, file: LinkedFile, chain: Chain): Failure | undefined {
  const { call, object, method } = chain;
  const place = placeIn(file, call.owner);
  const handlers = call.arguments.map((argument) => failureOfCallback(model, place, argument));
  const before = rejectionOfValue(model, place, object);
  const handled =
    (method === 'catch' && isHandler(call.arguments[0])) || (method === 'then' && isHandler(call.arguments[1]));
  const failures = handled ? handlers : [before, ...handlers];
  // Two things have to go wrong for a handler to fail, unless it throws by itself.
  return failures
    .map((failure) =>
      failure && handled ? { ...failure, isLikely: failure.how === 'throw' && before !== undefined } : failure,
    )
    .reduce(likelier, undefined);
}

function isHandler(value: Value | undefined): boolean {
  if (!value || value.kind === 'literal') return false;
  return !(value.kind === 'name' && value.binding < 0 && value.name === 'undefined');
}

/** Why a function handed over as a value may throw or reject when it is called; unknown functions are taken for harmless. */
function failureOfCallback(model: ProjectModel, place: Place, value: Value): Failure | undefined {
  return functionsOf(model, place, value)
    .flatMap((target) => [throwOf(model, target), rejectionOf(model, target)])
    .reduce(likelier, undefined);
}

/** `new Promise((resolve, reject) => …)` rejects when its executor throws, or hands on or calls `reject`. */
function rejectionOfExecutor(model: ProjectModel, file: LinkedFile, call: CallFact): Failure | undefined {
  const [executor] = call.arguments;
  const rejected: Failure = { file, span: call.span, how: 'wait', name: 'Promise', isLikely: true };
  if (executor?.kind !== 'function') return { ...rejected, isLikely: false };
  const outline = file.facts.functions[executor.function]!;
  const thrown = throwOf(model, { kind: 'function', file, outline });
  const reject = outline.parameters[1]?.binding;
  const uses = reject === undefined ? [] : (usesIn(file.facts).ofBinding.get(reject) ?? []);
  return uses.some((use) => mayBeCalled(model, file, use)) ? likelier(thrown, rejected) : thrown;
}

/** `work().catch(reject)` rejects as `work` does; any other use of `reject` may call it. */
function mayBeCalled(model: ProjectModel, file: LinkedFile, { taker, function: at }: Use): boolean {
  const chain = taker.kind === 'argument' ? taker.of.callee : undefined;
  if (chain?.kind !== 'member' || !['catch', 'then'].includes(chain.name)) return true;
  return rejectionOfValue(model, placeIn(file, at), chain.object)?.isLikely === true;
}

interface ApiCall {
  readonly call: CallFact;
  readonly name: string;
  readonly fact: ApiFact;
}

function rejectionOfApi(model: ProjectModel, file: LinkedFile, { call, name, fact }: ApiCall): Failure | undefined {
  const place = placeIn(file, call.owner);
  if (name === '#Promise.reject') return { file, span: call.span, how: 'wait', name: 'Promise.reject', isLikely: true };
  if (name === '#Promise.resolve') return call.arguments[0] && rejectionOfValue(model, place, call.arguments[0]);
  if (fact.joins !== undefined || fact.settlesOn !== undefined)
    return fact.settlesOn === 'all'
      ? undefined
      : call.arguments[0] && rejectionOfItems(model, place, call.arguments[0]);
  if (fact.returnsPromise !== true || fact.pauses === 'time') return undefined;
  const passedOn = fact.runs?.find((run) => run.errorsGoTo === 'result');
  if (passedOn) return rejectionOfPassedOn(model, place, { call, callback: passedOn });
  return { file, span: call.span, how: 'wait', name: calledName(call.callee), isLikely: fact.releases === undefined };
}

/** `limit(() => work())` rejects when its callback does. */
function rejectionOfPassedOn(
  model: ProjectModel,
  place: Place,
  { call, callback }: { call: CallFact; callback: ApiCallback },
): Failure | undefined {
  const argument = call.arguments[Number.parseInt(callback.argument, 10)];
  const known = argument && functionsOf(model, place, argument).length > 0;
  if (known) return failureOfCallback(model, place, argument);
  return { file: place.file, span: call.span, how: 'wait', name: calledName(call.callee), isLikely: true };
}

/** Why one of several promises may reject: written as a list, or made by `map`. */
function rejectionOfItems(model: ProjectModel, place: Place, list: Value): Failure | undefined {
  const unknown: Failure = { file: place.file, span: list.span, how: 'wait', name: 'Promise.all', isLikely: false };
  switch (list.kind) {
    case 'array':
      return list.items
        .map((item) =>
          item.kind === 'spread' ? rejectionOfItems(model, place, item.value) : rejectionOfValue(model, place, item),
        )
        .reduce(likelier, undefined);
    case 'call': {
      const call = place.file.facts.calls[list.call]!;
      const name = calledName(call.callee);
      if (name === 'map' && call.arguments[0] && functionsOf(model, place, call.arguments[0]).length > 0)
        return failureOfCallback(model, place, call.arguments[0]);
      return unknown;
    }
    case 'name': {
      const binding = place.file.facts.bindings[list.binding];
      const held = binding?.constant && !binding.path ? binding.values[0] : undefined;
      const isWhole = held?.kind === 'call' || (held?.kind === 'array' && held.items.length > 0);
      return isWhole ? rejectionOfItems(model, placeIn(place.file, binding!.owner), held) : unknown;
    }
    default:
      return unknown;
  }
}

function failureOfSource(model: ProjectModel, place: Place, loop: LoopStep): Failure | undefined {
  const { source } = loop;
  const unknown: Failure = { file: place.file, span: loop.headSpan, how: 'wait', name: 'for await', isLikely: true };
  if (source && isListOfValues(place, source)) return undefined;
  if (source?.kind !== 'call') return unknown;
  const { own, external } = targetsOf(model, place.file, place.file.facts.calls[source.call]!);
  if (own.length > 0) return own.map((target) => iterationFailureOf(model, target)).reduce(likelier, undefined);
  return external.some((name) => apiByName(name)?.pauses === 'time') ? undefined : unknown;
}

/** An array, by its declaration or by how it is made, of which nothing suggests that it holds promises. */
function isListOfValues({ file }: Place, source: Value): boolean {
  if (source.kind === 'array') return source.items.every(({ kind }) => kind === 'literal' || kind === 'object');
  if (source.kind === 'call') return isListMaker(file.facts.calls[source.call]!);
  const binding = source.kind === 'name' ? file.facts.bindings[source.binding] : undefined;
  if (!binding || binding.path) return false;
  if (binding.type) return isListType(binding.type);
  const [first] = binding.values;
  return first?.kind === 'call' && isListMaker(file.facts.calls[first.call]!);
}

function isListMaker({ callee }: CallFact): boolean {
  if (callee.kind !== 'member') return false;
  if (callee.object.kind === 'name' && callee.object.name === 'Object')
    return ['keys', 'values', 'entries'].includes(callee.name);
  return ['filter', 'slice', 'sort', 'split', 'reverse', 'toSorted'].includes(callee.name);
}

function isListType(type: TypeNode): boolean {
  const element = type.kind === 'array' ? type.element : undefined;
  if (element) return !isPromiseType(element);
  if (type.kind !== 'name' || !['Array', 'ReadonlyArray', 'Set', 'ReadonlySet'].includes(type.name)) return false;
  return type.arguments.every((argument) => !isPromiseType(argument));
}
