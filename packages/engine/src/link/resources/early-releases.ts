/**
 * Work that outlives what it uses: a promise that is returned without `await` from a `try` whose `finally` releases, or from
 * a block whose `await using` does, settles only after the release.
 */
import type { Binding, BindingId, CallFact, FunctionOutline, Span, Step, Value } from '../../model/facts.js';
import { givesPromise, isPromiseType } from '../calls/promise-results.js';
import { usesIn } from '../calls/result-uses.js';
import { placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isClosingName, isRequestName } from '../resolve/vocabulary.js';
import { hasDisposableServices } from '../services/disposable-services.js';
import { walkStepsInside } from '../resolve/walk.js';
import { heldResourcesIn } from './held-resources.js';
import { rootBinding } from '../../model/values.js';

export interface EarlyRelease {
  /** The call whose promise is returned, or that resolves the service. */
  readonly work: CallFact;
  /** What is released while the work goes on. */
  readonly name: string;
  /** `service`: what was resolved in a scope is returned or kept beyond its end. */
  readonly kind: 'used' | 'deadline' | 'lock' | 'service';
  /** Where it is released: a call of a `finally`, or the `using` declaration. */
  readonly release: Span;
  /** Whether an `await` may stand in front of the work. */
  readonly isAsync: boolean;
}

/** Those of a file, in source order. */
export function earlyReleasesIn(model: ProjectModel, file: LinkedFile): readonly EarlyRelease[] {
  return file.facts.functions.flatMap((outline) =>
    outline.generator || !outline.hasBody ? [] : releasesIn(model, placeIn(file, outline.id), outline),
  );
}

interface Returned {
  readonly work: CallFact;
  /** It is handed out as it is, awaited or not. */
  readonly isKept: boolean;
  readonly around: readonly Step[];
  readonly before: readonly Step[];
}

function releasesIn(model: ProjectModel, place: Place, outline: FunctionOutline): readonly EarlyRelease[] {
  const { file } = place;
  const returned: Returned[] = [];
  const before: Step[] = [];
  walkStepsInside(outline.steps, (step, around) => {
    if (step.kind === 'declare' && step.using) before.push(step);
    for (const out of handedOut(file, step)) returned.push({ ...out, around, before: [...before] });
  });
  return returned.flatMap(({ work, isKept, around, before: declared }): EarlyRelease[] => {
    const released = [...releasedBy(file, around, work.span), ...usedUntilLeft(file, declared)];
    const found = released.find((one) => isUsedBy(file, one, work));
    const kind = found && kindOf(model, { file, work, outline, isKept, released: found });
    if (!found || !kind) return [];
    const { name } = file.facts.bindings[found.binding]!;
    return [{ work, name, kind, release: found.span, isAsync: outline.async }];
  });
}

/** Calls whose result leaves the function: returned, or written where others find it. */
function handedOut(file: LinkedFile, step: Step): readonly Pick<Returned, 'work' | 'isKept'>[] {
  const { calls, bindings } = file.facts;
  if (step.kind === 'exit' && step.how === 'return' && step.value) {
    const work = callBehind(file, step.value);
    return work ? [{ work, isKept: step.value.kind !== 'call' }] : [];
  }
  if (step.kind !== 'write' || !step.value) return [];
  const { target } = step;
  const isLasting =
    target.kind === 'member'
      ? target.object.kind === 'this'
      : target.kind === 'name' && bindings[target.binding]?.owner === 0;
  const work = isLasting ? callBehind(file, step.value) : undefined;
  return work && calls[work.id] ? [{ work, isKept: true }] : [];
}

/** The call itself, awaited, or held by a constant name first. */
function callBehind(file: LinkedFile, value: Value): CallFact | undefined {
  if (value.kind === 'await') return callBehind(file, value.value);
  if (value.kind === 'call') return file.facts.calls[value.call];
  const binding = value.kind === 'name' ? file.facts.bindings[value.binding] : undefined;
  const [held] = binding?.constant === true && !binding.path && binding.kind === 'variable' ? binding.values : [];
  return held && held.kind !== 'name' ? callBehind(file, held) : undefined;
}

interface HandedOut {
  readonly file: LinkedFile;
  readonly work: CallFact;
  readonly outline: FunctionOutline;
  readonly isKept: boolean;
  readonly released: Released;
}

function kindOf(
  model: ProjectModel,
  { file, work, outline, isKept, released }: HandedOut,
): EarlyRelease['kind'] | undefined {
  if (released.kind === 'used' && resolvesService(model, file, { work, scope: released.binding })) return 'service';
  return !isKept && isPending(model, file, { work, outline }) ? released.kind : undefined;
}

const RESOLVES = /^(?:get|resolve|resolveAll|get(?:Required)?(?:Keyed)?Services?)$/;

/** `scope.services.getRequiredService(X)` of a scope whose services end with it. */
function resolvesService(
  model: ProjectModel,
  file: LinkedFile,
  { work, scope }: { work: CallFact; scope: BindingId },
): boolean {
  if (!RESOLVES.test(calledName(work.callee)) || rootBinding(work.callee) !== scope) return false;
  const { values } = file.facts.bindings[scope]!;
  return heldResourcesIn(model, file).some(
    ({ api, call, name }) =>
      api.kind === 'scope' &&
      (!api.mattersFor || hasDisposableServices(model, name.slice(0, name.indexOf('#')))) &&
      values.some((value) => callBehind(file, value) === call),
  );
}

interface Released {
  readonly binding: BindingId;
  readonly span: Span;
  readonly kind: EarlyRelease['kind'];
}

/** What the `finally` blocks around a place release, where the place stands in their `try` or `catch`. */
function releasedBy(file: LinkedFile, around: readonly Step[], at: Span): readonly Released[] {
  return around.flatMap((step): readonly Released[] => {
    const first = step.kind === 'try' ? step.finalizer?.[0] : undefined;
    if (step.kind !== 'try' || !first || at[0] >= first.span[0]) return [];
    return callsForCertain(file, step.finalizer ?? []).flatMap((call) => releasedByCall(file, call));
  });
}

/** Calls that do not stand under a condition about something else: `if (timer) clearTimeout(timer)` does not. */
function callsForCertain(file: LinkedFile, steps: readonly Step[]): readonly CallFact[] {
  const calls: CallFact[] = [];
  walkStepsInside(steps, (step, around) => {
    if (step.kind !== 'call') return;
    const call = file.facts.calls[step.call]!;
    const text = file.text.slice(...call.span);
    const isAbout = (test: Span): boolean => {
      const names = file.text.slice(...test).match(/[\w$]+/g) ?? [];
      return names.some((name) => new RegExp(`\\b${name.replaceAll('$', String.raw`\$`)}\\b`).test(text));
    };
    const conditions = around.filter((one) => one.kind === 'branch' || one.kind === 'loop' || one.kind === 'switch');
    if (conditions.every((one) => one.kind === 'branch' && isAbout(headOf(one)))) calls.push(call);
  });
  return calls;
}

/** The text of a branch before its first side. */
function headOf({ span, then }: Extract<Step, { kind: 'branch' }>): Span {
  return [span[0], then[0]?.span[0] ?? span[1]];
}

const REMOVES = /^(?:rm|unlink|rimraf|remove|delete|destroy|close|dispose|release|clean[uU]p|clear)(?:Sync|[A-Z]\w*)?$/;
const LOCKS = /^(?:acquire|lock|tryLock|tryAcquire)$|Lock$/;

function releasedByCall(file: LinkedFile, { callee, arguments: args, span }: CallFact): readonly Released[] {
  const name = calledName(callee);
  const given = args.flatMap((value) => (value.kind === 'name' && value.binding >= 0 ? [value.binding] : []));
  if (/^clear(?:Timeout|Interval)$/.test(name)) return given.map((binding) => ({ binding, span, kind: 'deadline' }));
  if (callee.kind === 'name')
    return isLockRelease(file, callee) ? [{ binding: callee.binding, span, kind: 'lock' }] : removed(name, given, span);
  if (callee.kind !== 'member') return [];
  const { object } = callee;
  const isOwn = object.kind === 'name' && object.binding >= 0 && (isClosingName(name) || name === '@@dispose');
  return isOwn ? [{ binding: object.binding, span, kind: 'used' }] : removed(name, given, span);
}

function removed(name: string, given: readonly BindingId[], span: Span): readonly Released[] {
  return REMOVES.test(name) ? given.map((binding) => ({ binding, span, kind: 'used' })) : [];
}

/** `release()` where `release` came from `await mutex.acquire()`. */
function isLockRelease({ facts }: LinkedFile, { binding }: Extract<Value, { kind: 'name' }>): boolean {
  const [value] = facts.bindings[binding]?.values ?? [];
  const taken = value?.kind === 'await' ? value.value : value;
  return taken?.kind === 'call' && LOCKS.test(calledName(facts.calls[taken.call]!.callee));
}

/** Names of `using` declarations that have been passed. */
function usedUntilLeft(file: LinkedFile, declared: readonly Step[]): readonly Released[] {
  return declared.flatMap((step): readonly Released[] =>
    step.kind === 'declare' ? step.bindings.map((binding) => ({ binding, span: step.span, kind: 'used' })) : [],
  );
}

function isUsedBy(file: LinkedFile, { binding, kind }: Released, work: CallFact): boolean {
  const { facts } = file;
  const held = facts.bindings[binding]!;
  if (held.kind === 'import' || held.owner === 0) return false;
  if (kind === 'lock') return true;
  if (kind === 'deadline') return armedFor(file, held).some((id) => isMentioned(file, id, work.span));
  return isMentioned(file, binding, work.span);
}

/** The name itself, or one that was made from it: a service of the scope, `controller.signal`. */
function isMentioned(file: LinkedFile, id: BindingId, within: Span, depth = 0): boolean {
  const { facts } = file;
  const uses = usesIn(facts).ofBinding.get(id) ?? [];
  return uses.some(({ value, taker }) => {
    if (value.span[0] >= within[0] && value.span[1] <= within[1]) return true;
    const made = bindingsMadeOf(file, taker);
    return (
      depth < 2 &&
      made.some((one) => facts.bindings[one]!.kind === 'variable' && isMentioned(file, one, within, depth + 1))
    );
  });
}

type AnyTaker = NonNullable<ReturnType<ReturnType<typeof usesIn>['ofBinding']['get']>>[number]['taker'];

/** Parts of a thing that work only as long as it does. */
const LIVING_PART =
  /^(?:signal|services|cradle|manager|path|db|collection|getRepository|get|resolve|get(?:Required)?(?:Keyed)?Service)$/;

function bindingsMadeOf(file: LinkedFile, taker: AnyTaker): readonly BindingId[] {
  if (taker.kind === 'declared') return taker.bindings;
  if (taker.kind === 'member') return LIVING_PART.test(taker.name) ? bindingsMadeOf(file, taker.taker) : [];
  if (taker.kind !== 'chained' || !LIVING_PART.test(taker.name)) return [];
  const use = usesIn(file.facts).ofCall.get(taker.by.id);
  return use ? bindingsMadeOf(file, use.taker) : [];
}

/** The names that the callback of a timer uses: the controller that it aborts. */
function armedFor({ facts }: LinkedFile, { values }: Binding): readonly BindingId[] {
  const armed = values.find(
    (value) => value.kind === 'call' && calledName(facts.calls[value.call]!.callee) === 'setTimeout',
  );
  const callback = armed?.kind === 'call' ? facts.calls[armed.call]!.arguments[0] : undefined;
  if (callback?.kind !== 'function') return [];
  return (indexOf(facts).callsByOwner.get(callback.function) ?? []).flatMap(({ callee }) =>
    callee.kind === 'member' && callee.name === 'abort' && callee.object.kind === 'name' ? [callee.object.binding] : [],
  );
}

interface Work {
  readonly work: CallFact;
  readonly outline: FunctionOutline;
}

/** Whether the result is still a promise when the function returns it. */
function isPending(model: ProjectModel, file: LinkedFile, { work, outline }: Work): boolean {
  const answer = givesPromise(model, file, work);
  if (answer !== 'unknown') return answer === 'yes';
  if (!outline.async && outline.returnType) return isPromiseType(outline.returnType);
  return outline.async && isRequestName(calledName(work.callee));
}
