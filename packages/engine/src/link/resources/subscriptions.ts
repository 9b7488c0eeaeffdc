/** Listeners and subscriptions on sources that outlive whoever added them, and that nothing removes. */
import type { CallFact, FunctionId, Value } from '../../model/facts.js';
import { chainOf, fateOf } from '../calls/fate.js';
import { targetsOf } from '../calls/targets.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { findMember } from '../resolve/evaluate.js';
import { writesToField } from '../resolve/fields.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity } from '../services/entry-points.js';
import { carriesSignal } from '../signals/signals.js';
import { stopFunctionsOf, type StopFunction } from './stop-life.js';

export interface LeakedSubscription {
  readonly call: CallFact;
  /** What it is added to: of the module or another one, or handed in. */
  readonly source: 'module' | 'injected';
  /** Who adds it: an object that is stopped, or the handling of one request. */
  readonly subscriber: { readonly kind: 'object'; readonly stop: StopFunction } | { readonly kind: 'request' };
}

const ADDS = /^(?:on|addListener|prependListener|addEventListener|subscribe)$/;
const REMOVES =
  /^(?:off|removeListener|removeAllListeners|removeEventListener|unsubscribe|unlisten|complete|destroy|dispose)$/;

/** Subscriptions of a file that outlive their subscriber. */
export function leakedSubscriptionsIn(model: ProjectModel, file: LinkedFile): readonly LeakedSubscription[] {
  return [...ADD_NAMES].flatMap((name) =>
    (indexOf(file.facts).callsByName.get(name) ?? []).flatMap((call): LeakedSubscription[] => {
      if (!ADDS.test(name) || !isDroppedListener(model, file, call)) return [];
      const place = placeIn(file, call.owner);
      const source = sourceOf(model, place, call.callee);
      if (!source) return [];
      const subscriber = subscriberOf(model, place, { call, source });
      return subscriber && !isRemoved(file, call) ? [{ call, source, subscriber }] : [];
    }),
  );
}

const ADD_NAMES = ['on', 'addListener', 'prependListener', 'addEventListener', 'subscribe'];

/** A listener whose registration gives nothing that could end it, or whose result is thrown away. */
function isDroppedListener(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (call.callee.kind !== 'member') return false;
  const kind = fateOf(file.facts, call).kind;
  const isChained = kind === 'chained' && chainOf(file.facts, call).every((link) => ADDS.test(calledName(link.callee)));
  if (kind !== 'dropped' && kind !== 'voided' && !isChained) return false;
  const [first, second] = call.arguments;
  if (calledName(call.callee) === 'subscribe')
    return first !== undefined && (first.kind === 'function' || first.kind === 'object') && !endsByOperator(file, call);
  if (first?.kind !== 'literal' && first?.kind !== 'member') return false;
  if (first.kind === 'literal' && first.value === 'abort') return false;
  const place = placeIn(file, call.owner);
  return (
    second !== undefined && call.arguments.slice(2).every((option) => carriesSignal(model, place, option) === 'no')
  );
}

/** `source.pipe(takeUntil(…), first())` */
function endsByOperator(file: LinkedFile, call: CallFact): boolean {
  const object = call.callee.kind === 'member' ? call.callee.object : undefined;
  if (object?.kind !== 'call') return false;
  const pipe = file.facts.calls[object.call]!;
  return pipe.arguments.some(
    (argument) =>
      argument.kind === 'call' &&
      /^(?:take\w*|first|last|single|find|untilDestroyed|reduce|toArray)$/.test(
        calledName(file.facts.calls[argument.call]!.callee),
      ),
  );
}

/** Whether what a listener is added to outlives the code around it; undefined where that cannot be told. */
function sourceOf(model: ProjectModel, place: Place, callee: Value): LeakedSubscription['source'] | undefined {
  const path = pathOf(place.file, callee.kind === 'member' ? callee.object : callee);
  if (!path) return undefined;
  const { root, members } = path;
  if (root.kind === 'this') return isInjected(model, place, members[0]) ? 'injected' : undefined;
  if (root.kind !== 'name' || root.binding < 0) return undefined;
  const binding = place.file.facts.bindings[root.binding]!;
  if (binding.kind === 'import') return EMITTER_NAME.test(members.at(-1) ?? binding.name) ? 'module' : undefined;
  const isModule = binding.kind === 'variable' && binding.owner === 0 && binding.constant && place.function !== 0;
  return isModule && binding.values.some((value) => isNew(place.file, value)) ? 'module' : undefined;
}

const EMITTER_NAME = /(?:[eE]mitter|[eE]vents?|[bB]us|[sS]ubject|\$|[pP]ubSub|[hH]ub|[nN]otifier)$/;

interface ObjectPath {
  readonly root: Value;
  readonly members: readonly string[];
}

function pathOf(file: LinkedFile, value: Value): ObjectPath | undefined {
  if (value.kind === 'name' || value.kind === 'this') return { root: value, members: [] };
  if (value.kind === 'call') {
    const { callee } = file.facts.calls[value.call]!;
    return callee.kind === 'member' && /^(?:pipe|asObservable)$/.test(callee.name)
      ? pathOf(file, callee.object)
      : undefined;
  }
  if (value.kind !== 'member') return undefined;
  const inner = pathOf(file, value.object);
  return inner && { root: inner.root, members: [...inner.members, value.name] };
}

function isNew(file: LinkedFile, value: Value): boolean {
  return value.kind === 'call' && file.facts.calls[value.call]!.construct;
}

/** A field that the constructor was given. */
function isInjected(model: ProjectModel, place: Place, name: string | undefined): boolean {
  const owner = outlineAt(place).class;
  if (owner === undefined || name === undefined) return false;
  const entity = asEntity(place.file, place.file.facts.classes[owner]!);
  const found = findMember(model, entity, { name, static: false });
  if (!found || 'kind' in found || !found.field) return false;
  if (found.field.parameter !== undefined) return true;
  const writes = writesToField(model, found.owner, name);
  return (
    !found.field.initial &&
    writes.length === 1 &&
    writes.every((write) => write.initial && isParameter(write.place, write.value))
  );
}

function isParameter({ file }: Place, value: Value): boolean {
  const root = pathOf(file, value)?.root;
  return root?.kind === 'name' && file.facts.bindings[root.binding]?.kind === 'parameter';
}

interface Registration {
  readonly call: CallFact;
  readonly source: LeakedSubscription['source'];
}

function subscriberOf(
  model: ProjectModel,
  place: Place,
  { source }: Registration,
): LeakedSubscription['subscriber'] | undefined {
  if (source === 'module' && isInRequest(model, place)) return { kind: 'request' };
  if (outlineAt(place).class === undefined) return undefined;
  const stop = stopFunctionsOf(model, place).find(({ target }) => source === 'module' || removesOthers(target));
  const isStop = stop && withNested(stop.target.file.facts, stop.target.outline.id).includes(place.function);
  return stop && !isStop ? { kind: 'object', stop } : undefined;
}

/** A stop that removes listeners knows that the source goes on: those that it does not remove are forgotten. */
function removesOthers({ file, outline }: StopFunction['target']): boolean {
  return withNested(file.facts, outline.id).some((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).some((call) =>
      /^(?:off|removeListener|removeEventListener)$/.test(calledName(call.callee)),
    ),
  );
}

const ROUTE = /^(?:get|post|put|patch|delete|all|use|route|ws)$/;

/** Whether the code runs for each request: inside a handler that a server calls. */
function isInRequest(model: ProjectModel, { file, function: id }: Place): boolean {
  for (let current: FunctionId = id; current !== 0; current = file.facts.functions[current]!.parent) {
    const call = indexOf(file.facts).callbacks.get(current);
    if (call && isRoute(model, file, call)) return true;
  }
  return false;
}

function isRoute(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const isEntry = targetsOf(model, file, call).external.some((name) => {
    const fact = apiByName(name);
    return [fact?.entry, ...(fact?.alsoEntries ?? [])].some((entry) => entry?.role === 'request');
  });
  const [path] = call.arguments;
  return (
    isEntry || (ROUTE.test(calledName(call.callee)) && path?.kind === 'literal' && String(path.value).startsWith('/'))
  );
}

/** Whether anything in the file removes a listener from the same object, of the same event where one is named. */
function isRemoved(file: LinkedFile, { callee, arguments: [event] }: CallFact): boolean {
  const source = callee.kind === 'member' ? pathOf(file, callee.object)?.members.at(-1) : undefined;
  const root = callee.kind === 'member' ? pathOf(file, callee.object)?.root : undefined;
  const eventText = event && file.text.slice(event.span[0], event.span[1]);
  return file.facts.calls.some((call) => {
    if (!REMOVES.test(calledName(call.callee)) || call.callee.kind !== 'member') return false;
    const other = pathOf(file, call.callee.object);
    const isSame = other && (source === undefined ? isSameName(other.root, root) : other.members.at(-1) === source);
    const [removed] = call.arguments;
    return (
      isSame === true &&
      (removed === undefined ||
        file.text.slice(removed.span[0], removed.span[1]) === eventText ||
        removed.kind === 'name')
    );
  });
}

function isSameName(left: Value, right: Value | undefined): boolean {
  return left.kind === 'name' && right?.kind === 'name' && left.binding === right.binding;
}

/** What a listener is added to, for messages. */
export function sourceNameOf(file: LinkedFile, { callee }: CallFact): string {
  const path = callee.kind === 'member' ? pathOf(file, callee.object) : undefined;
  const root = path?.root.kind === 'name' ? path.root.name : 'this';
  return path ? [root, ...path.members].join('.') : calledName(callee);
}
