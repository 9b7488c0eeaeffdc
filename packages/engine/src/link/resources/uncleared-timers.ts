/** Timers that outlive what armed them: it can be stopped, and no stop disarms them. */
import type { CallFact, FunctionId, Value } from '../../model/facts.js';
import { functionsOf } from '../calls/targets.js';
import { indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { holderOf, type Holder } from './holders.js';
import { isNeverReleased, readsOfHolder, type HandleRead } from './releases.js';
import { stopFunctionsOf, type StopFunction } from './stop-life.js';
import { delayOf, disarms, timersIn, type Timer } from './timers.js';

export interface UnclearedTimer {
  readonly timer: Timer;
  readonly holder: Holder;
  /** What stops the code that armed it. */
  readonly stop: StopFunction;
  /** It is disarmed nowhere; only where it is armed again; only when the process has nothing else to do. */
  readonly disarmed: 'nowhere' | 'when armed again' | 'before exit';
}

/** A one-shot timer below this length ends by itself soon enough after a stop. */
const LONG = 10_000;

/** Timers of a file that the stop of what armed them leaves armed. */
export function unclearedTimersIn(model: ProjectModel, file: LinkedFile): readonly UnclearedTimer[] {
  return timersIn(model, file).flatMap((timer): UnclearedTimer[] => {
    const holder = holderOf(file.facts, timer.call);
    if (!mayOutlive(model, timer, holder)) return [];
    const disarmed = whereDisarmed(model, timer, holder);
    const [stop] = disarmed ? stopFunctionsOf(model, timer.place) : [];
    if (!disarmed || !stop || isPartOfStop(model, timer) || endsItself(file, timer.call)) return [];
    return [{ timer, holder, stop, disarmed }];
  });
}

function mayOutlive(model: ProjectModel, timer: Timer, holder: Holder): boolean {
  if (holder.kind === 'unreferenced' || holder.kind === 'elsewhere') return false;
  if (timer.kind === 'interval') return true;
  return holder.kind === 'member' && !holder.isElement && (delayOf(model, timer) ?? 0) >= LONG;
}

function whereDisarmed(model: ProjectModel, timer: Timer, holder: Holder): UnclearedTimer['disarmed'] | undefined {
  const { file } = timer.place;
  if (isNeverReleased(model, file, holder)) return 'nowhere';
  const reads = readsOfHolder(file.facts, holder).filter((read) => read.effect !== 'looks');
  if (reads.length === 0 || reads.some((read) => read.effect === 'escapes')) return undefined;
  if (reads.every((read) => isBeforeExit(file, read.function))) return 'before exit';
  // A one-shot timer that is pushed back each time is a debounce: it ends soon after the last call.
  const isReplaced = timer.kind === 'interval' && isClearedOnlyToArmAgain(model, timer, { holder, reads });
  return isReplaced ? 'when armed again' : undefined;
}

interface Clearing {
  readonly holder: Holder;
  readonly reads: readonly HandleRead[];
}

/** `clearInterval(this.timer); this.timer = setInterval(…)`, and nowhere else. A local handle is cleared by its own function. */
function isClearedOnlyToArmAgain(model: ProjectModel, timer: Timer, { holder, reads }: Clearing): boolean {
  const { file, function: owner } = timer.place;
  if (holder.kind === 'binding' && file.facts.bindings[holder.binding]!.owner === owner) return false;
  return (
    reads.every((read) => read.function === owner && read.at < timer.call.span[0]) &&
    !callbackOf(model, timer).has(owner)
  );
}

/** `process.on('beforeExit', …)`: never emitted while a referenced timer is armed. */
function isBeforeExit({ facts }: LinkedFile, id: FunctionId): boolean {
  const [event] = indexOf(facts).callbacks.get(id)?.arguments ?? [];
  return event?.kind === 'literal' && event.value === 'beforeExit';
}

function callbackOf(model: ProjectModel, { call, place }: Timer): ReadonlySet<FunctionId> {
  const [callback] = call.arguments;
  if (!callback) return new Set();
  return new Set(
    functionsOf(model, place, callback)
      .filter(({ file }) => file === place.file)
      .flatMap(({ outline }) => withNested(place.file.facts, outline.id)),
  );
}

function isPartOfStop(model: ProjectModel, { place }: Timer): boolean {
  return stopFunctionsOf(model, place).some(
    ({ target }) =>
      target.file === place.file && withNested(place.file.facts, target.outline.id).includes(place.function),
  );
}

/** `setInterval(function () { clearInterval(this); })` */
function endsItself({ facts }: LinkedFile, { arguments: [callback] }: CallFact): boolean {
  if (callback?.kind !== 'function') return false;
  return withNested(facts, callback.function).some((id) =>
    (indexOf(facts).callsByOwner.get(id) ?? []).some(
      (call) => disarms(call) && call.arguments.some((argument) => argument.kind === 'this'),
    ),
  );
}

/** Calls that disarm what is not a handle: the delay that a timer was given. */
export function misdirectedClearsIn(model: ProjectModel, file: LinkedFile): readonly CallFact[] {
  return file.facts.calls.filter((call) => {
    const [handle] = call.arguments;
    return disarms(call) && handle !== undefined && isDelayOnly(model, file, handle);
  });
}

function isDelayOnly(model: ProjectModel, file: LinkedFile, handle: Value): boolean {
  if (handle.kind !== 'name' || handle.binding < 0) return false;
  const binding = file.facts.bindings[handle.binding]!;
  const isNumber = binding.values.length > 0 && binding.values.every(isNumeric);
  const isTyped = binding.type?.kind === 'keyword' && binding.type.name === 'number';
  if (binding.kind !== 'parameter' && !(binding.kind === 'variable' && binding.constant && isNumber)) return false;
  if (binding.kind === 'parameter' && !isTyped && !isNumber) return false;
  return timersIn(model, file).some(
    ({
      call: {
        arguments: [, delay],
      },
    }) => delay?.kind === 'name' && delay.binding === handle.binding,
  );
}

function isNumeric(value: Value): boolean {
  return value.kind === 'literal' && typeof value.value === 'number';
}
