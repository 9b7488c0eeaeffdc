/**
 * Whether code has asked a signal if it is aborted already, in the same synchronous stretch: a listener that is added later
 * than the abort never runs.
 */
import type { CallFact, LoopStep, Value } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf, type FlowGraph, type FlowNode, type NodeId } from '../flow/graph.js';
import { isPause, nodesOfCall, nodesOfStep, wayBetween, wayFrom } from '../flow/paths.js';
import { calledFunction } from '../resolve/called-functions.js';
import { externalName, outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { referenceOf } from '../resolve/references.js';
import { someStep } from '../resolve/walk.js';
import type { AbortListener } from './abort-listeners.js';
import { reactionOfFunction } from './reactions.js';
import { valuesOfTest as valuesIn } from '../../model/test-values.js';

/**
 * What precedes a listener: `checked`; a `pause` during which the abort may have come; the beginning of a function whose
 * callers hand the signal in (`entry`), or that runs some other time (`later`); a signal made in the same stretch (`fresh`).
 */
export type Precedence = 'checked' | 'fresh' | 'entry' | 'later' | { readonly pause: FlowNode; readonly place: Place };

/** What stands between the last look at the signal and the listener. */
export function precedenceOf(model: ProjectModel, listener: AbortListener): Precedence {
  const { place, step, signal } = listener;
  const keys = keysOf(model, place, signal);
  if (keys.size === 0) return 'checked';
  if (isMadeAround(model, place, signal)) return 'fresh';
  const graph = graphOf(outlineAt(place));
  const question: Question = { model, keys, depth: 0 };
  const answers = nodesOfStep(graph, step).map((node) =>
    isCheckedAfter(question, place, node) ? 'checked' : precedenceAt(question, place, node),
  );
  return strongest(answers);
}

interface Question {
  readonly model: ProjectModel;
  /** References to the signal and to those that it is derived from. */
  readonly keys: ReadonlySet<string>;
  readonly depth: number;
}

const DEEPEST = 4;

function strongest(answers: readonly Precedence[]): Precedence {
  return (
    answers.find((answer) => typeof answer === 'object') ??
    (['later', 'entry', 'fresh'] as const).find((answer) => answers.includes(answer)) ??
    'checked'
  );
}

/** References to a signal, and to the signals from which it is made. */
export function keysOf(model: ProjectModel, place: Place, signal: Value): ReadonlySet<string> {
  const keys = new Set<string>();
  collectKeys(model, place, { value: signal, depth: 0 }, keys);
  return keys;
}

function collectKeys(
  model: ProjectModel,
  place: Place,
  { value, depth }: { value: Value; depth: number },
  keys: Set<string>,
): void {
  if (depth > DEEPEST) return;
  const { facts } = place.file;
  const key = referenceOf(facts, value);
  if (key) keys.add(key);
  for (const made of madeFrom(place, value)) collectKeys(model, place, { value: made, depth: depth + 1 }, keys);
}

/** The values that a signal may be one of, or may be made from. */
function madeFrom({ file: { facts } }: Place, value: Value): readonly Value[] {
  switch (value.kind) {
    case 'name':
      return value.binding < 0 ? [] : facts.bindings[value.binding]!.values;
    case 'choice':
      return value.options;
    case 'array':
      return value.items;
    case 'other':
      return value.operator === 'element' ? value.parts : [];
    case 'spread':
      return [value.value];
    case 'call':
      return facts.calls[value.call]!.arguments;
    default:
      return [];
  }
}

/** `controller.signal` of a controller that the function, or one around it, makes for itself. */
function isMadeAround(model: ProjectModel, place: Place, signal: Value): boolean {
  const { facts } = place.file;
  const owner = signal.kind === 'member' && signal.name === 'signal' ? signal.object : signal;
  if (owner.kind !== 'name' || owner.binding < 0) return false;
  const binding = facts.bindings[owner.binding]!;
  if (binding.kind !== 'variable' || (binding.owner === 0 && place.function !== 0)) return false;
  return binding.values.some((value) => isNewController(model, placeIn(place.file, binding.owner), value));
}

function isNewController(model: ProjectModel, place: Place, value: Value): boolean {
  if (value.kind === 'member') return isNewController(model, place, value.object) || isMadeAround(model, place, value);
  if (value.kind !== 'call') return false;
  const call = place.file.facts.calls[value.call]!;
  if (call.construct) return calledName(call.callee) === 'AbortController';
  const entity = evaluate(model, place, call.callee);
  return entity.kind === 'external' && externalName(entity) === '#AbortSignal.timeout';
}

function precedenceAt(question: Question, place: Place, at: NodeId): Precedence {
  const graph = graphOf(outlineAt(place));
  const pause = unguardedPause(question, place, at);
  if (pause) return { pause, place };
  return leadsUnchecked(question, place, [graph.entry, at]) ? precedenceOfEntry(question, place) : 'checked';
}

function leadsUnchecked(question: Question, place: Place, [from, to]: readonly [NodeId, NodeId]): boolean {
  const avoiding = (node: FlowNode): boolean => isCheck(question, place, node);
  return wayBetween(graphOf(outlineAt(place)), { from, to }, { avoiding }) !== undefined;
}

function unguardedPause(question: Question, place: Place, at: NodeId): FlowNode | undefined {
  const graph = graphOf(outlineAt(place));
  return graph.nodes.find(
    (node) =>
      node.id !== at &&
      isPause(node) &&
      !isCheck(question, place, node) &&
      leadsUnchecked(question, place, [node.id, at]),
  );
}

/** A look right after the registration serves as well. */
function isCheckedAfter(question: Question, place: Place, at: NodeId): boolean {
  const graph = graphOf(outlineAt(place));
  return (
    wayFrom(graph, at, {
      avoiding: isPause,
      isGoal: (node) => isCheck(question, place, node),
    }) !== undefined
  );
}

/** Callbacks that run while the function that takes them does. */
const RUNS_DURING = /^(?:Promise|forEach|map|flatMap|filter|some|every|find|reduce|ReadableStream|withResolvers)$/;

/** What precedes the beginning of a function: its caller's stretch where it runs during that, or nothing that is known. */
function precedenceOfEntry(question: Question, place: Place): Precedence {
  const outline = outlineAt(place);
  if (question.depth > DEEPEST || outline.id === 0) return 'entry';
  const deeper: Question = { ...question, depth: question.depth + 1 };
  const taker = indexOf(place.file.facts).callbacks.get(outline.id);
  if (taker) {
    if (!RUNS_DURING.test(calledName(taker.callee))) return 'later';
    return precedenceOfCall(deeper, placeIn(place.file, taker.owner), taker);
  }
  const calls = callsOf(question.model, place);
  if (calls.length === 0) return outline.parent === 0 || outline.kind === 'method' ? 'entry' : 'later';
  return strongest(calls.map((call) => precedenceOfArgument(deeper, { callee: place, call })));
}

function precedenceOfCall(question: Question, place: Place, call: CallFact): Precedence {
  const graph = graphOf(outlineAt(place));
  return strongest(nodesOfCall(graph, call.id).map((node) => precedenceAt(question, place, node)));
}

/** Calls of a function in its own file. */
function callsOf(model: ProjectModel, { file, function: id }: Place): readonly CallFact[] {
  const { name } = file.facts.functions[id]!;
  return (indexOf(file.facts).callsByName.get(name) ?? []).filter((call) => {
    const called = calledFunction(model, file, call);
    return called?.file === file && called.outline.id === id && call.owner !== id;
  });
}

/** The same question in a caller, about the signal that it hands in. */
function precedenceOfArgument(question: Question, { callee, call }: { callee: Place; call: CallFact }): Precedence {
  const place = placeIn(callee.file, call.owner);
  const prefix = `parameter ${callee.function} `;
  const keys = new Set<string>();
  for (const key of question.keys) {
    if (key.startsWith(prefix)) {
      const [index = '', ...path] = key.slice(prefix.length).split('.');
      const argument = call.arguments[Number(index)];
      const value = argument && path.reduce<Value | undefined>((owner, name) => memberOfLiteral(owner, name), argument);
      if (value && isMadeAround(question.model, place, value)) return 'fresh';
      const own = value ? referenceOf(place.file.facts, value) : argument && referenceOf(place.file.facts, argument);
      if (own) keys.add(value ? own : [own, ...path].join('.'));
    } else {
      keys.add(key);
    }
  }
  // What the caller got from somewhere else, its own caller may have looked at.
  const isTraced = [...keys].some((key) => !key.startsWith('#'));
  return isTraced ? precedenceOfCall({ ...question, keys }, place, call) : 'checked';
}

function memberOfLiteral(owner: Value | undefined, name: string): Value | undefined {
  return owner?.kind === 'object' ? owner.entries.find((entry) => entry.key === name)?.value : undefined;
}

/** Whether a node looks at the signal: reads `aborted`, calls `throwIfAborted`, waits for what rejects when it is aborted. */
function isCheck(question: Question, place: Place, node: FlowNode): boolean {
  const reads = (value: Value): boolean => readsAborted(question, place, value);
  switch (node.kind) {
    case 'test':
      return valuesIn(node.test).some(reads);
    case 'head':
      return looksAtEach(question, place, node.loop);
    case 'step':
      return isCheckingStep(question, place, node);
    default:
      return false;
  }
}

/** A loop over signals that looks at each, or over a source that was made with the signal. */
function looksAtEach(question: Question, place: Place, loop: LoopStep): boolean {
  if (!loop.source) return false;
  if (loop.form === 'for-await') return handsOver(question, place, loop.source);
  return (
    isAbout(question, place, loop.source) &&
    someStep(
      loop.body,
      (step) => step.kind === 'branch' && valuesIn(step.test).some((value) => readsAborted(question, place, value)),
    )
  );
}

function isCheckingStep(question: Question, place: Place, node: FlowNode & { kind: 'step' }): boolean {
  const { step } = node;
  switch (step.kind) {
    case 'call':
      return isCheckingCall(question, place, place.file.facts.calls[step.call]!);
    case 'await':
      return handsOver(question, place, step.value);
    case 'declare':
    case 'exit':
      return step.value !== undefined && readsAborted(question, place, step.value);
    case 'write':
      return (
        (step.value !== undefined && readsAborted(question, place, step.value)) ||
        makesController(question, place, step.value)
      );
    default:
      return false;
  }
}

/** `this.controller = new AbortController()`: its signal is a fresh one from here on. */
function makesController({ model }: Question, place: Place, value: Value | undefined): boolean {
  return value !== undefined && isNewController(model, place, value);
}

function isCheckingCall(question: Question, place: Place, call: CallFact): boolean {
  if (calledName(call.callee) === 'throwIfAborted')
    return call.callee.kind === 'member' && isAbout(question, place, call.callee.object);
  if (call.arguments.some((argument) => argument.kind !== 'function' && readsAborted(question, place, argument)))
    return true;
  if (!call.arguments.some((argument) => mentions(question, place, argument))) return false;
  return targetsOf(question.model, place.file, call).own.some((target) => looksAtAborted(question.model, target));
}

/** An own function that reads `aborted` or throws when it is set. */
function looksAtAborted(model: ProjectModel, { file, outline }: FunctionEntity): boolean {
  return model.remember('looks at aborted', outline, false, () =>
    withNested(file.facts, outline.id).some((id) => {
      const graph: FlowGraph = graphOf(file.facts.functions[id]!);
      return graph.nodes.some((node) => readsAnyAborted(file.facts.calls, node));
    }),
  );
}

function readsAnyAborted(calls: readonly CallFact[], node: FlowNode): boolean {
  if (node.kind === 'test') return valuesIn(node.test).some((value) => someValue(value, isAbortedMember));
  if (node.kind !== 'step') return false;
  const { step } = node;
  if (step.kind === 'call') return calledName(calls[step.call]!.callee) === 'throwIfAborted';
  return (
    (step.kind === 'exit' || step.kind === 'declare') &&
    step.value !== undefined &&
    someValue(step.value, isAbortedMember)
  );
}

function isAbortedMember(value: Value): boolean {
  return value.kind === 'member' && value.name === 'aborted';
}

/** A wait for something that got the signal, and that rejects when it is aborted. */
function handsOver(question: Question, place: Place, value: Value): boolean {
  if (value.kind !== 'call') return false;
  const call = place.file.facts.calls[value.call]!;
  const receiver = call.callee.kind === 'member' && call.callee.object.kind === 'call' ? call.callee.object : undefined;
  if (receiver && handsOver(question, place, receiver)) return true;
  const isWaitForAbort = call.arguments.some((argument) => argument.kind === 'literal' && argument.value === 'abort');
  if (isWaitForAbort || !call.arguments.some((argument) => mentions(question, place, argument))) return false;
  const { own } = targetsOf(question.model, place.file, call);
  return own.every((target) => reactionOfFunction(question.model, target.file, target.outline.id) !== 'ignores');
}

/** Whether an argument is the signal, or a literal or object that holds it. */
function mentions(question: Question, place: Place, value: Value): boolean {
  if (value.kind === 'object') return value.entries.some((entry) => mentions(question, place, entry.value));
  if (value.kind === 'array') return value.items.some((item) => mentions(question, place, item));
  if (value.kind === 'choice') return value.options.some((option) => mentions(question, place, option));
  if (value.kind === 'spread') return mentions(question, place, value.value);
  if (value.kind === 'call') return isAbout(question, place, value);
  const key = referenceOf(place.file.facts, value);
  return key !== undefined && [...question.keys].some((own) => own === key || own.startsWith(`${key}.`));
}

/** Whether a value is the signal, is made from it, or is another element of the list that it is taken from. */
function isAbout({ model, keys }: Question, place: Place, value: Value): boolean {
  return [...keysOf(model, place, value)].some((key) => keys.has(key));
}

function readsAborted(question: Question, place: Place, value: Value): boolean {
  return someValue(
    value,
    (part) =>
      part.kind === 'member' &&
      (part.name === 'aborted' || part.name === 'reason') &&
      isAbout(question, place, part.object),
  );
}

function someValue(value: Value, holds: (part: Value) => boolean): boolean {
  if (holds(value)) return true;
  switch (value.kind) {
    case 'member':
      return someValue(value.object, holds);
    case 'await':
    case 'spread':
      return someValue(value.value, holds);
    case 'object':
      return value.entries.some((entry) => someValue(entry.value, holds));
    case 'array':
      return value.items.some((item) => someValue(item, holds));
    case 'choice':
      return value.options.some((option) => someValue(option, holds));
    case 'other':
      return value.parts.some((part) => someValue(part, holds));
    default:
      return false;
  }
}
