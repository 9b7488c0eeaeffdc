/** With what a call rejects when its signal fires: the reason of the abort, or an error of its own. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { ApiFact } from '../../model/api.js';
import type { BindingId, CallFact, FunctionOutline, Value, ValueOf } from '../../model/facts.js';
import { givesPromise } from '../calls/promise-results.js';
import { usesIn } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { externalName, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { typeOfValue } from './declared-types.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';
import { isWaitedFor } from './waiting.js';

/** `platform`: a `DOMException` of that name; `node`: Node's own class `AbortError`, whose code is `ABORT_ERR`. */
export type AbortError =
  | { readonly kind: 'platform'; readonly name: 'AbortError' | 'TimeoutError' }
  | { readonly kind: 'node' }
  /** Another value: a reason given to `abort()`, or the error of a library. */
  | { readonly kind: 'other'; readonly name: string };

const ABORT: AbortError = { kind: 'platform', name: 'AbortError' };
const TIMEOUT: AbortError = { kind: 'platform', name: 'TimeoutError' };

/** A call that gets a signal, and what it may reject with then. */
export interface Abortable {
  readonly call: CallFact;
  readonly signal: Value;
  /** `unknown`: it may be something else as well. */
  readonly errors: readonly AbortError[] | 'unknown';
}

/** What a call rejects with when the signal that it visibly gets fires; undefined for a call that gets none. */
export function abortableOf(model: ProjectModel, file: LinkedFile, call: CallFact): Abortable | undefined {
  const place = placeIn(file, call.owner);
  const signal = call.arguments.map((argument) => signalIn(model, place, argument)).find(Boolean);
  return signal && { call, signal, errors: errorsOfCall(model, place, { call, signal }) };
}

function signalIn(model: ProjectModel, place: Place, value: Value): Value | undefined {
  if (value.kind === 'object') {
    const entry = value.entries.find(({ key }) => SIGNAL_MEMBERS.has(key));
    const spread = value.entries.find(({ key, value: held }) => key === '...' && signalIn(model, place, held));
    return entry && !isNothing(entry.value) ? entry.value : spread?.value;
  }
  if (value.kind !== 'name' && value.kind !== 'member' && value.kind !== 'call') return undefined;
  if (value.kind === 'member' && SIGNAL_MEMBERS.has(value.name)) return value;
  const { kind } = shapeOfType(model, typeOfValue(model, place, value));
  const isNamedSo = value.kind === 'name' && kind === 'unknown' && SIGNAL_MEMBERS.has(value.name);
  return kind === 'signal' || kind === 'holder' || isNamedSo || isSignalMade(model, place, value) ? value : undefined;
}

function isNothing(value: Value): boolean {
  return value.kind === 'literal' || (value.kind === 'name' && value.name === 'undefined');
}

function isSignalMade(model: ProjectModel, place: Place, value: Value): boolean {
  return value.kind === 'call' && staticCalled(model, place, value)?.startsWith('#AbortSignal.') === true;
}

function staticCalled(model: ProjectModel, place: Place, { call }: ValueOf<'call'>): string | undefined {
  const callee = evaluate(model, place, place.file.facts.calls[call]!.callee);
  return callee.kind === 'external' ? externalName(callee) : undefined;
}

function errorsOfCall(
  model: ProjectModel,
  place: Place,
  { call, signal }: { readonly call: CallFact; readonly signal: Value },
): Abortable['errors'] {
  const { own, external, isComplete } = targetsOf(model, place.file, call);
  if (!isComplete) return 'unknown';
  if (own.length > 0) {
    const isPassedOn = external.length === 0 && own.every((target) => passesReason(model, target, 0));
    return isPassedOn ? reasonsOf(model, place, signal) : 'unknown';
  }
  const parts = external.map((name) => {
    const fact = apiByName(name);
    return fact ? errorsOfApi(fact, name, () => reasonsOf(model, place, signal)) : 'unknown';
  });
  return union(parts);
}

const OWN_ABORTS = /AbortError|AbortController|ABORT_ERR|onabort|DOMException|\.catch\(/;

/** A function of the workspace that hands the signal on, and lets what its calls reject with through as it is. */
function passesReason(model: ProjectModel, { file, outline }: FunctionEntity, depth: number): boolean {
  if (depth > 2 || OWN_ABORTS.test(file.text.slice(outline.span[0], outline.span[1]))) return false;
  const taking = waitedCallsWithSignal(model, file, outline);
  return (
    taking.length > 0 &&
    taking.every((call) => !isGuarded(outline, call) && rejectsWithReason(model, { file, call, depth }))
  );
}

/** Calls that get a signal, but for functions that only prepare options. */
function waitedCallsWithSignal(model: ProjectModel, file: LinkedFile, outline: FunctionOutline): readonly CallFact[] {
  const calls = withNested(file.facts, outline.id).flatMap((id) => indexOf(file.facts).callsByOwner.get(id) ?? []);
  return calls.filter(
    (call) =>
      call.arguments.some((argument) => signalIn(model, placeIn(file, call.owner), argument)) &&
      (givesPromise(model, file, call) === 'yes' || isWaitedFor(file.facts, call)),
  );
}

/** Inside a `try` with a handler, which may throw something else. */
function isGuarded({ steps }: FunctionOutline, call: CallFact): boolean {
  return someStep(
    steps,
    (step) =>
      step.kind === 'try' &&
      step.handler !== undefined &&
      step.span[0] <= call.span[0] &&
      step.handler.span[0] >= call.span[1],
  );
}

function rejectsWithReason(
  model: ProjectModel,
  { file, call, depth }: { readonly file: LinkedFile; readonly call: CallFact; readonly depth: number },
): boolean {
  const { own, external, isComplete } = targetsOf(model, file, call);
  if (!isComplete) return false;
  const facts = external.map((name) => apiByName(name));
  return (
    facts.every((fact) => fact?.onAbort === 'reason' && fact.differs === undefined) &&
    own.every((target) => passesReason(model, target, depth + 1))
  );
}

function union(parts: readonly Abortable['errors'][]): Abortable['errors'] {
  if (parts.length === 0 || parts.includes('unknown')) return 'unknown';
  return (parts as readonly (readonly AbortError[])[]).flat();
}

function errorsOfApi(fact: ApiFact, name: string, reasons: () => Abortable['errors']): Abortable['errors'] {
  if (fact.differs?.some((other) => other.onAbort !== undefined) === true) return 'unknown';
  switch (fact.onAbort) {
    case 'reason':
      return reasons();
    case 'AbortError':
      return name.startsWith('node:') ? [{ kind: 'node' }] : 'unknown';
    case 'own error':
      return fact.abortError !== undefined && fact.abortError !== 'AbortError'
        ? [{ kind: 'other', name: fact.abortError }]
        : 'unknown';
    default:
      return 'unknown';
  }
}

/** The reasons with which a signal may fire. */
function reasonsOf(model: ProjectModel, place: Place, value: Value, depth = 0): Abortable['errors'] {
  if (depth > DEEPEST) return 'unknown';
  const within = (inner: Value, at: Place = place): Abortable['errors'] => reasonsOf(model, at, inner, depth + 1);
  switch (value.kind) {
    case 'call': {
      const name = staticCalled(model, place, value);
      if (name === '#AbortSignal.timeout') return [TIMEOUT];
      const [list] = place.file.facts.calls[value.call]!.arguments;
      return name === '#AbortSignal.any' && list?.kind === 'array'
        ? union(list.items.map((item) => within(item)))
        : 'unknown';
    }
    case 'choice': {
      const options = value.options.filter((option) => !isNothing(option));
      return union(options.map((option) => within(option)));
    }
    case 'name': {
      const binding = place.file.facts.bindings[value.binding];
      const [held] = binding?.values ?? [];
      if (binding?.kind !== 'variable' || !binding.constant || !held) return 'unknown';
      const at = placeIn(place.file, binding.owner);
      if (!binding.path) return within(held, at);
      return binding.path.length === 1 && binding.path[0] === 'signal' && held.kind === 'name'
        ? reasonsOfController(model, place.file, held.binding)
        : 'unknown';
    }
    case 'member':
      return value.name === 'signal' && value.object.kind === 'name'
        ? reasonsOfController(model, place.file, value.object.binding)
        : value.name === 'signal' && value.object.kind === 'member' && value.object.object.kind === 'this'
          ? reasonsOfField(model, place, value.object.name)
          : 'unknown';
    default:
      return 'unknown';
  }
}

const DEEPEST = 6;

/** Of a controller made here, when everything that aborts it is in sight. */
function reasonsOfController(model: ProjectModel, file: LinkedFile, id: BindingId): Abortable['errors'] {
  const binding = file.facts.bindings[id];
  const [made] = binding?.values ?? [];
  const isMade = made?.kind === 'call' && calledName(file.facts.calls[made.call]!.callee) === 'AbortController';
  if (!binding?.constant || !isMade) return 'unknown';
  const aborts: Abortable['errors'][] = [];
  for (const { taker } of usesIn(file.facts).ofBinding.get(id) ?? []) {
    if (taker.kind === 'member') {
      if (taker.name === 'abort') aborts.push('unknown');
    } else if (taker.kind === 'chained') {
      if (taker.name === 'abort') aborts.push(reasonGiven(model, file, taker.by));
    } else return 'unknown';
  }
  return union(aborts);
}

/** Of a private controller in a field of the class. */
function reasonsOfField(model: ProjectModel, { file, function: id }: Place, name: string): Abortable['errors'] {
  const owner = file.facts.functions[id]!.class;
  const field = file.facts.classes[owner ?? -1]?.fields.find((known) => known.name === name);
  const isPrivate = name.startsWith('#') || field?.accessibility === 'private';
  if (!field || !isPrivate) return 'unknown';
  const uses = usesIn(file.facts).ofOwnMember.get(name) ?? [];
  const isHandedOn = uses.some(({ taker }) => !['chained', 'member', 'tested'].includes(taker.kind));
  const aborts = (indexOf(file.facts).callsByName.get('abort') ?? []).filter(
    ({ callee }) => callee.kind === 'member' && callee.object.kind === 'member' && callee.object.name === name,
  );
  return isHandedOn ? 'unknown' : union(aborts.map((call) => reasonGiven(model, file, call)));
}

function reasonGiven(model: ProjectModel, file: LinkedFile, call: CallFact): Abortable['errors'] {
  const [reason] = call.arguments;
  return reason ? errorsOfReason(model, placeIn(file, call.owner), reason) : [ABORT];
}

function errorsOfReason(model: ProjectModel, place: Place, reason: Value): Abortable['errors'] {
  if (reason.kind === 'literal') return [{ kind: 'other', name: 'a ' + typeof reason.value }];
  if (reason.kind === 'name' && reason.name === 'undefined') return [ABORT];
  if (reason.kind !== 'call') {
    const entity = evaluate(model, place, reason);
    return entity.kind === 'literal' ? [{ kind: 'other', name: 'a ' + typeof entity.value }] : 'unknown';
  }
  const call = place.file.facts.calls[reason.call]!;
  const name = calledName(call.callee);
  if (!call.construct || /abort|cancel/i.test(name)) return 'unknown';
  if (name !== 'DOMException') return /^[A-Z]/.test(name) ? [{ kind: 'other', name }] : 'unknown';
  const kind = call.arguments[1];
  if (kind?.kind !== 'literal') return 'unknown';
  if (kind.value === 'AbortError') return [ABORT];
  return kind.value === 'TimeoutError' ? [TIMEOUT] : [{ kind: 'other', name: String(kind.value) }];
}
