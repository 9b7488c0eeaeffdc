/** Who listens for an abort: `addEventListener`, `onabort`, `once`, with the signal, the listener and what removes it. */
import type { CallFact, FileFacts, FunctionId, Span, Step, Value } from '../../model/facts.js';
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import { functionsOf } from '../calls/targets.js';
import { externalName, placeIn, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { referenceOf } from '../resolve/references.js';
import { walkSteps } from '../resolve/walk.js';

export interface AbortListener {
  /** The function in which it is added. */
  readonly place: Place;
  /** The call or assignment that adds it. */
  readonly step: Step;
  readonly call?: CallFact;
  readonly span: Span;
  readonly signal: Value;
  /** Undefined for a wait: `once(signal, 'abort')`. */
  readonly handler: Value | undefined;
  /** The signal in `{ signal }`, whose abort removes the listener. */
  readonly removedBy?: Value;
}

/** Listeners for an abort that a file adds, in order of functions. APIs that check `aborted` themselves are not among them. */
export function abortListenersIn(model: ProjectModel, file: LinkedFile): readonly AbortListener[] {
  return model.remember<readonly AbortListener[]>('abort listeners', file.facts, [], () => [
    ...listeningCalls(file).flatMap(({ call, step }) => listenerOfCall(model, file, call, step) ?? []),
    ...assignedListeners(model, file),
  ]);
}

interface CallStep {
  readonly call: CallFact;
  readonly step: Step;
}

function listeningCalls(file: LinkedFile): readonly CallStep[] {
  const { callsByName } = indexOf(file.facts);
  const calls = ['addEventListener', 'once'].flatMap((name) => callsByName.get(name) ?? []);
  return calls.flatMap((call) => {
    const step = stepOfCall(file, call);
    return step ? [{ call, step }] : [];
  });
}

/** The step at which a call is made. */
function stepOfCall({ facts }: LinkedFile, call: CallFact): Step | undefined {
  let found: Step | undefined;
  walkSteps(facts.functions[call.owner]!.steps, (step) => {
    if (step.kind === 'call' && step.call === call.id) found = step;
  });
  return found;
}

function listenerOfCall(model: ProjectModel, file: LinkedFile, call: CallFact, step: Step): AbortListener | undefined {
  const place = placeIn(file, call.owner);
  const said = calledName(call.callee) === 'once' ? waitFor(model, place, call) : registrationOf(call);
  if (!said || !isSignal(model, place, said.signal)) return undefined;
  return { place, step, call, span: call.span, ...said };
}

type Registration = Pick<AbortListener, 'signal' | 'handler' | 'removedBy'>;

function registrationOf({ callee, arguments: args }: CallFact): Registration | undefined {
  const [event, handler, options] = args;
  if (callee.kind !== 'member' || !isAbortEvent(event)) return undefined;
  const removedBy = options && entryOf(options, 'signal');
  return { signal: callee.object, handler, ...(removedBy ? { removedBy } : {}) };
}

/** `await once(signal, 'abort')`, which waits for ever when the signal has been aborted before. */
function waitFor(model: ProjectModel, place: Place, { callee, arguments: args }: CallFact): Registration | undefined {
  const [signal, event] = args;
  if (!signal || !isAbortEvent(event)) return undefined;
  const entity = evaluate(model, place, callee);
  const isOnce =
    entity.kind === 'external' && /^node:events#(?:\w+\.)?once$/.test(canonicalApiName(externalName(entity)));
  return isOnce ? { signal, handler: undefined } : undefined;
}

function isAbortEvent(event: Value | undefined): boolean {
  return event?.kind === 'literal' && event.value === 'abort';
}

/** The value of a property written in place. */
function entryOf(options: Value, key: string): Value | undefined {
  return options.kind === 'object' ? options.entries.find((entry) => entry.key === key)?.value : undefined;
}

function assignedListeners(model: ProjectModel, file: LinkedFile): AbortListener[] {
  return file.facts.functions.flatMap((outline) => {
    const found: AbortListener[] = [];
    const place = placeIn(file, outline.id);
    walkSteps(outline.steps, (step) => {
      if (step.kind !== 'write' || step.target.kind !== 'member' || step.target.name !== 'onabort' || !step.value)
        return;
      const { object } = step.target;
      if (step.value.kind !== 'literal' && isSignal(model, place, object))
        found.push({ place, step, span: step.span, signal: object, handler: step.value });
    });
    return found;
  });
}

/** Requests and transactions of the web have an `abort` event as well. */
function isSignal(model: ProjectModel, place: Place, value: Value): boolean {
  if (value.kind === 'choice') return value.options.some((option) => isSignal(model, place, option));
  const entity = evaluate(model, place, value);
  if (entity.kind === 'instance' && entity.of.kind === 'external') return entity.of.path.at(-1) === 'AbortSignal';
  const source = referenceOf(place.file.facts, value)?.split('.').at(-1) ?? '';
  return SIGNAL_NAME.test(source) || SIGNAL_NAME.test(calledName(value));
}

const SIGNAL_NAME = /signal|abort|cancel/i;

/**
 * What a listener does about the abort: it settles a promise, passes the abort on to a controller, ends something that the
 * function around it has begun, or something else, such as releasing what the program holds until it stops.
 */
export type ListenerEffect = 'settles' | 'links' | 'ends' | 'other';

const ENDS = /^(?:abort|cancel|kill|destroy|terminate|close|disconnect|stop|end|unsubscribe|return)$/;

export function effectOf(model: ProjectModel, { place, handler }: AbortListener): ListenerEffect {
  if (!handler) return 'settles';
  if (isSettler(place.file, handler)) return 'settles';
  const effects = new Set(
    functionsOf(model, place, handler)
      .filter(({ file }) => file === place.file)
      .flatMap(({ file, outline }) =>
        withNested(file.facts, outline.id).flatMap((id) => indexOf(file.facts).callsByOwner.get(id) ?? []),
      )
      .map((call) => effectOfCall(place, call)),
  );
  return (['settles', 'links', 'ends'] as const).find((effect) => effects.has(effect)) ?? 'other';
}

function effectOfCall(place: Place, call: CallFact): ListenerEffect {
  if (isSettler(place.file, call.callee)) return 'settles';
  const { callee } = call;
  if (callee.kind !== 'member' || !ENDS.test(callee.name)) return 'other';
  if (callee.name === 'abort' && /controller|abort|cancel|ac$/i.test(calledName(callee.object))) return 'links';
  return isBegunAround(place, callee.object) ? 'ends' : 'other';
}

/** `resolve` and `reject` of an executor, and those of a deferred promise: `deferred.reject`. */
function isSettler({ facts }: LinkedFile, value: Value): boolean {
  if (value.kind === 'member') return /^(?:resolve|reject)$/.test(value.name) && calledName(value.object) !== 'Promise';
  if (value.kind !== 'name' || value.binding < 0) return false;
  const binding = facts.bindings[value.binding]!;
  if (binding.kind === 'parameter') return isExecutorIn(facts, binding.owner);
  return /^(?:resolve|reject)\w*$/i.test(binding.path?.at(-1) ?? '') || /^(?:resolve|reject)/i.test(binding.name);
}

/** Held by a variable of a function around the listener. */
function isBegunAround({ file }: Place, value: Value): boolean {
  const binding = value.kind === 'name' && value.binding >= 0 ? file.facts.bindings[value.binding]! : undefined;
  return (
    binding?.kind === 'variable' &&
    binding.owner !== 0 &&
    binding.values.some((made) => made.kind === 'call' || made.kind === 'await' || made.kind === 'choice')
  );
}

/** Whether a function is the one handed to `new Promise`. */
export function isExecutor({ file, function: id }: Place): boolean {
  return isExecutorIn(file.facts, id);
}

function isExecutorIn(facts: FileFacts, id: FunctionId): boolean {
  const taker = indexOf(facts).callbacks.get(id);
  return taker?.construct === true && calledName(taker.callee) === 'Promise';
}
