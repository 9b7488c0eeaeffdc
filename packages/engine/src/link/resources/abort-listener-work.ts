/** What a listener for an abort was added for, and whether that may be over while its signal lives on. */
import type { BindingId, CallFact, FunctionId, Step, Value } from '../../model/facts.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { callersOf } from '../calls/callers.js';
import { returnsPromise } from '../calls/promise-results.js';
import { graphOf } from '../flow/graph.js';
import { isPause, nodesOfStep, wayFrom } from '../flow/paths.js';
import { returnsOf } from '../resolve/definitions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, indexOf, isNestedIn } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { effectOf, type AbortListener } from '../signals/abort-listeners.js';
import { handlerFunctions } from './abort-listener-removals.js';

/** The stretch of code that a listener belongs to: callbacks that run during a function are part of it. */
export interface Run {
  readonly function: FunctionId;
  /** The executor of the promise that the listener settles or guards, if it stands in one. */
  readonly executor?: CallFact;
  /** Where, in the function, the listener is added: itself, or the outermost call that runs it. */
  readonly at: CallFact;
}

const RUNS_DURING = /^(?:Promise|forEach|map|flatMap|filter|some|every|find|reduce)$/;

/** The run that a listener belongs to. */
export function runOf(listener: AbortListener & { readonly call: CallFact }): Run {
  const { facts } = listener.place.file;
  let run: Run = { function: listener.place.function, at: listener.call };
  for (;;) {
    const taker = indexOf(facts).callbacks.get(run.function);
    if (!taker || !RUNS_DURING.test(calledName(taker.callee))) return run;
    const executor = run.executor ?? (taker.construct ? taker : undefined);
    run = { function: taker.owner, at: taker, ...(executor ? { executor } : {}) };
  }
}

/** Whether the work that the listener could end may be over before the abort. */
export function mayEndBefore(model: ProjectModel, listener: AbortListener, run: Run, around: FunctionId): boolean {
  const { place, handler } = listener;
  if (!handler) return isRaced(model, place.file, run.at);
  const own = handlerFunctions(model, listener);
  const isLocal = worksOnLocals(place.file, { own, around });
  const effect = effectOf(model, listener);
  if (run.executor) {
    if (effect === 'other' && !isLocal) return false;
    return (
      isSettledElsewhere(place.file, { own, listener, executor: run.executor }) ||
      isRaced(model, place.file, run.executor)
    );
  }
  const runner = placeIn(place.file, run.function);
  if (effect === 'other' && !isLocal) return false;
  if (effect === 'links') return givesLinked(model, listener, { own, runner, run });
  return outlineAt(runner).async && pausesAfter(runner, run) && !keepsWhatItEnds(place.file, own);
}

/** `resolve` or `reject` used by anything but the listener: a timer, another event, a promise. */
function isSettledElsewhere(
  { facts }: LinkedFile,
  { own, listener, executor }: { own: ReadonlySet<FunctionId>; listener: AbortListener; executor: CallFact },
): boolean {
  const [written] = executor.arguments;
  if (written?.kind !== 'function') return false;
  const { parameters } = facts.functions[written.function]!;
  const uses = parameters.flatMap(({ binding }) =>
    binding === undefined ? [] : (usesIn(facts).ofBinding.get(binding) ?? []),
  );
  return uses.some(
    (use) => !own.has(use.function) && !isListeners(use, listener) && settlesLater(use, written.function),
  );
}

function isListeners({ taker }: Use, { call }: AbortListener): boolean {
  return taker.kind === 'argument' && taker.of === call;
}

/** A use in the executor's own body settles at once, for signals that are aborted already. */
function settlesLater({ taker, function: id }: Use, executor: FunctionId): boolean {
  return id !== executor || taker.kind === 'argument' || taker.kind === 'written' || taker.kind === 'declared';
}

const DEEPEST = 3;

/** Whether a promise that waits for the abort is one branch of a race, here or where a caller gets it. */
export function isRaced(model: ProjectModel, file: LinkedFile, promise: CallFact, depth = 0): boolean {
  const use = usesIn(file.facts).ofCall.get(promise.id);
  return use !== undefined && isRacedUse(model, file, { use, depth });
}

function isRacedUse(model: ProjectModel, file: LinkedFile, { use, depth }: { use: Use; depth: number }): boolean {
  const { taker } = use;
  if (depth > DEEPEST) return false;
  switch (taker.kind) {
    case 'argument':
      return /^(?:race|any)$/.test(calledName(taker.of.callee));
    case 'chained':
      return /^(?:then|catch|finally)$/.test(taker.name) && isRaced(model, file, taker.by, depth + 1);
    case 'declared':
      return taker.bindings.some((id) =>
        (usesIn(file.facts).ofBinding.get(id) ?? []).some((read) =>
          isRacedUse(model, file, { use: read, depth: depth + 1 }),
        ),
      );
    case 'returned': {
      const outline = file.facts.functions[use.function]!;
      return callersOf(model, { kind: 'function', file, outline }).some((caller) =>
        isRaced(model, caller.file, caller.call, depth + 1),
      );
    }
    default:
      return false;
  }
}

/** Releases that a program leaves to the abort on purpose, since what they release lives until then. */
const RELEASES_AT_STOP =
  /^(?:off|removeListener|removeEventListener|removeAllListeners|unsubscribe|clearInterval|delete)$/;

/** Whether a listener works on what the run has made for itself: its variables, and what its executor was given. */
function worksOnLocals(
  { facts }: LinkedFile,
  { own, around }: { own: ReadonlySet<FunctionId>; around: FunctionId },
): boolean {
  const releases = [...own].some((id) =>
    (indexOf(facts).callsByOwner.get(id) ?? []).some((call) => RELEASES_AT_STOP.test(calledName(call.callee))),
  );
  if (releases) return false;
  return facts.bindings.some(
    (binding) =>
      binding.kind === 'variable' &&
      binding.owner !== 0 &&
      isNestedIn(facts, binding.owner, around) &&
      !own.has(binding.owner) &&
      isTouchedBy(facts, binding.id, own),
  );
}

function isTouchedBy(facts: LinkedFile['facts'], id: BindingId, own: ReadonlySet<FunctionId>): boolean {
  return (
    facts.bindings[id]!.writers.some((writer) => own.has(writer)) ||
    (usesIn(facts).ofBinding.get(id) ?? []).some((use) => own.has(use.function))
  );
}

interface Linked {
  readonly own: ReadonlySet<FunctionId>;
  readonly runner: Place;
  readonly run: Run;
}

/** A listener that aborts another controller: what got that controller's signal is waited for, or the caller gets it. */
function givesLinked(model: ProjectModel, listener: AbortListener, { own, runner, run }: Linked): boolean {
  const outline = outlineAt(runner);
  if (outline.kind === 'constructor') return false;
  if (outline.async && pausesAfter(runner, run)) return true;
  const { file } = runner;
  if (returnsPromise(model, { kind: 'function', file, outline }) === 'yes') return true;
  const controllers = abortedIn(file, own);
  return returnsOf(runner).some(({ value }) => mentionsSignalOf(file, value, controllers));
}

function abortedIn({ facts }: LinkedFile, own: ReadonlySet<FunctionId>): ReadonlySet<BindingId> {
  const calls = [...own].flatMap((id) => indexOf(facts).callsByOwner.get(id) ?? []);
  return new Set(
    calls.flatMap(({ callee }) =>
      callee.kind === 'member' && callee.name === 'abort' && callee.object.kind === 'name'
        ? [callee.object.binding]
        : [],
    ),
  );
}

/** `controller.signal`, also as a property of what is returned. */
function mentionsSignalOf(file: LinkedFile, value: Value, controllers: ReadonlySet<BindingId>): boolean {
  switch (value.kind) {
    case 'member':
      return value.name === 'signal' && value.object.kind === 'name' && controllers.has(value.object.binding);
    case 'object':
      return value.entries.some((entry) => mentionsSignalOf(file, entry.value, controllers));
    case 'choice':
      return value.options.some((option) => mentionsSignalOf(file, option, controllers));
    default:
      return false;
  }
}

/** Whether the function waits for something after the listener has been added. */
function pausesAfter(runner: Place, { at }: Run): boolean {
  const graph = graphOf(outlineAt(runner));
  return stepsOf(runner, at)
    .flatMap((step) => nodesOfStep(graph, step))
    .some((node) => wayFrom(graph, node, { isGoal: isPause }) !== undefined);
}

function stepsOf(runner: Place, call: CallFact): readonly Step[] {
  const found: Step[] = [];
  walkSteps(outlineAt(runner).steps, (step) => {
    if (step.kind === 'call' && step.call === call.id) found.push(step);
  });
  return found;
}

/** What the listener would end is returned or stored: it lives on after the function, and the listener with it. */
function keepsWhatItEnds({ facts }: LinkedFile, own: ReadonlySet<FunctionId>): boolean {
  return facts.bindings.some(
    (binding) =>
      binding.kind === 'variable' &&
      !own.has(binding.owner) &&
      isTouchedBy(facts, binding.id, own) &&
      (usesIn(facts).ofBinding.get(binding.id) ?? []).some(
        ({ taker }) => taker.kind === 'returned' || taker.kind === 'written',
      ),
  );
}
