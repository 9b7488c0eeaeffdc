/** Faults of listeners on the process: what they begin cannot end, what they end is still needed, or nothing ends at all. */
import type { CallFact, FunctionOutline, Span, Step, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { apiByName } from '../../frameworks/apis/lookup.js';
import { endOfChain, fateOf } from '../calls/fate.js';
import { givesPromise } from '../calls/promise-results.js';
import { targetsOf } from '../calls/targets.js';
import { graphOf } from '../flow/graph.js';
import { guardsOf, isPause, nodesOfCall, wayTo, withoutErrors } from '../flow/paths.js';
import { calledFunction } from '../resolve/called-functions.js';
import { functionKey, type FunctionEntity } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import { isBuiltInMember, isClosingName, isLogging } from '../resolve/vocabulary.js';
import { walkSteps } from '../resolve/walk.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import {
  isSamePackage,
  isStopSignal,
  processListenersIn,
  processListenersOf,
  type ProcessListener,
} from '../services/process-listeners.js';
import { closesAsynchronously, endsProcess, processExitsIn } from './process-exits.js';

export type ListenerFault =
  /** The process ends as soon as the signal arrives; `work` is what the file has started. */
  | { readonly kind: 'exits-at-once'; readonly at: CallFact; readonly file: LinkedFile; readonly work: CallFact }
  /** The listener takes the place of the default, which ends the process, and ends nothing. */
  | {
      readonly kind: 'only-logs';
      readonly at: { readonly span: Span };
      readonly file: LinkedFile;
      readonly work: CallFact;
    }
  /** Asynchronous work while the process is exiting. */
  | { readonly kind: 'works-at-exit'; readonly at: { readonly span: Span }; readonly file: LinkedFile }
  /** A dependency is closed under a loop that has only been asked to stop. */
  | {
      readonly kind: 'closes-in-use';
      readonly at: CallFact;
      readonly file: LinkedFile;
      readonly closed: string;
      readonly user: FunctionEntity;
    }
  /** The exit cuts off another part of the program that shuts down on the same signal. */
  | {
      readonly kind: 'races-shutdown';
      readonly at: CallFact;
      readonly file: LinkedFile;
      /** Absent for a function that is offered to programs out of sight. */
      readonly other: ListenerPlace | undefined;
    };

interface ListenerPlace {
  readonly file: LinkedFile;
  readonly span: Span;
}

/** The faults of the listeners that a file registers, in source order. */
export function listenerFaultsIn(model: ProjectModel, file: LinkedFile): readonly ListenerFault[] {
  const listeners = processListenersIn(model, file);
  return listeners.flatMap((listener) => {
    if (isForTests(listener)) return [];
    return listener.handlers.flatMap((handler) => [
      ...exitsAtOnce(model, listener, handler),
      ...onlyLogs(model, listener, handler),
      ...worksAtExit(model, listener, handler, listeners),
      ...closesInUse(listener, handler),
      ...racesShutdown(model, listener, handler),
    ]);
  });
}

const TEST_CONDITION = /test|(?:^|_|is)dev(?:elopment)?(?:$|[A-Z_])|debug/i;

/** Registered only where a condition about tests or development holds. */
function isForTests({ file, registration }: ProcessListener): boolean {
  const graph = graphOf(file.facts.functions[registration.owner]!);
  return nodesOfCall(graph, registration.id).some((node) =>
    guardsOf(graph, node).some((guard) => valuesOfTest(guard.test).some(mentionsTests)),
  );
}

function mentionsTests(value: Value): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && TEST_CONDITION.test(value.value);
  return (value.kind === 'name' || value.kind === 'member') && TEST_CONDITION.test(value.name);
}

function exitsAtOnce(model: ProjectModel, { file, events }: ProcessListener, handler: FunctionEntity): ListenerFault[] {
  if (!events.includes('SIGTERM') || !isEveryCallHarmless(model, handler)) return [];
  const graph = graphOf(handler.outline);
  const exit = processExitsIn(model, handler.file).find((candidate) => candidate.owner === handler.outline.id);
  const [node] = exit ? nodesOfCall(graph, exit.id) : [];
  if (!exit || node === undefined || !wayTo(graph, node, { avoiding: isPause, along: withoutErrors })) return [];
  if (guardsOf(graph, node).some((guard) => guard.holds)) return [];
  const work = workStartedIn(model, file, handler);
  return work ? [{ kind: 'exits-at-once', at: exit, file: handler.file, work }] : [];
}

/** Calls that log, end timers or build values: nothing that closes anything. */
function isEveryCallHarmless(model: ProjectModel, { file, outline }: FunctionEntity): boolean {
  const exits = new Set(processExitsIn(model, file));
  return withNested(file.facts, outline.id).every((id) =>
    (indexOf(file.facts).callsByOwner.get(id) ?? []).every((call) => exits.has(call) || isHarmless(file, call)),
  );
}

function isHarmless(file: LinkedFile, call: CallFact): boolean {
  const name = calledName(call.callee);
  const owner = call.callee.kind === 'member' ? calledName(call.callee.object) : '';
  if (isLogging(owner, name) || (call.construct && name === 'Date')) return true;
  return call.callee.kind === 'member' && isBuiltInMember(name) && !isClosingName(name) && name !== 'abort';
}

const STARTS = /^(?:listen|serve|start|run|consume|subscribe|main|bootstrap|initiali[sz]e|poll|work)(?![a-z])/;

/** The first call outside of a handler by which its file sets a server, worker or loop going. */
function workStartedIn(model: ProjectModel, file: LinkedFile, handler: FunctionEntity): CallFact | undefined {
  const inHandler = new Set(handler.file === file ? withNested(file.facts, handler.outline.id) : []);
  return file.facts.calls.find((call) => !inHandler.has(call.owner) && startsWork(model, file, call));
}

const LASTING = new Set(['server', 'worker', 'consumer', 'subscription', 'job', 'interval']);

function startsWork(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  if (STARTS.test(calledName(call.callee))) return true;
  return targetsOf(model, file, call).external.some((name) => LASTING.has(apiByName(name)?.makes ?? ''));
}

function onlyLogs(
  model: ProjectModel,
  { file, events, registration }: ProcessListener,
  handler: FunctionEntity,
): ListenerFault[] {
  if (!events.includes('SIGTERM') || !isEveryCallHarmless(model, handler) || endsProcess(model, handler)) return [];
  const calls = indexOf(handler.file.facts).callsByOwner.get(handler.outline.id) ?? [];
  if (calls.length === 0 || hasEffects(handler)) return [];
  const work = workStartedIn(model, file, handler);
  if (!work || isStoppedElsewhere(model, file, registration)) return [];
  return [{ kind: 'only-logs', at: registration.arguments[0]!, file, work }];
}

function hasEffects({ outline }: FunctionEntity): boolean {
  let found = false;
  walkSteps(outline.steps, (step) => {
    if (step.kind === 'write' || step.kind === 'await') found = true;
    if (step.kind === 'exit' && step.how === 'throw') found = true;
  });
  return found;
}

/** Another listener of the program ends it, or a library does that installs listeners of its own. */
function isStoppedElsewhere(model: ProjectModel, file: LinkedFile, registration: CallFact): boolean {
  const others = processListenersOf(model).filter(
    (other) =>
      other.registration !== registration && isSamePackage(other.file, file) && other.events.includes('SIGTERM'),
  );
  return (
    others.length > 0 ||
    file.facts.calls.some((call) =>
      targetsOf(model, file, call).external.some((name) => apiByName(name)?.handlesProcessSignals),
    )
  );
}

function worksAtExit(
  model: ProjectModel,
  { events, registration }: ProcessListener,
  handler: FunctionEntity,
  all: readonly ProcessListener[],
): ListenerFault[] {
  if (!events.includes('exit') || events.length > 1) return [];
  const own = functionsRunBy(model, handler);
  const runsBefore = all.some(
    (other) =>
      other.registration !== registration &&
      other.handlers.some((before) => [...functionsRunBy(model, before)].some((outline) => own.has(outline))),
  );
  const at = runsBefore ? undefined : firstAsynchronous(model, handler);
  return at ? [{ kind: 'works-at-exit', at, file: handler.file }] : [];
}

/** A handler and the functions that it calls. */
function functionsRunBy(model: ProjectModel, { file, outline }: FunctionEntity): ReadonlySet<FunctionOutline> {
  const calls = indexOf(file.facts).callsByOwner.get(outline.id) ?? [];
  return new Set([
    outline,
    ...calls.flatMap((call) => targetsOf(model, file, call).own.map((target) => target.outline)),
  ]);
}

/** The first wait of a function, or the first call whose promise it handles or drops. */
function firstAsynchronous(
  model: ProjectModel,
  { file, outline }: FunctionEntity,
): { readonly span: Span } | undefined {
  let wait: Step | undefined;
  walkSteps(outline.steps, (step) => {
    if (step.kind === 'await') wait ??= step;
  });
  const call = (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).find((candidate) => {
    const fate = fateOf(file.facts, candidate);
    const promise = givesPromise(model, file, candidate);
    const isClosing = isClosingName(calledName(candidate.callee));
    // `void` also drops what a synchronous call such as `kill` returns.
    const isVoided =
      fate.kind === 'voided' &&
      (promise === 'yes' || (isClosing && promise !== 'no' && calledName(candidate.callee) !== 'kill'));
    const isHandled = isVoided || (fate.kind === 'chained' && /^(?:then|catch|finally)$/.test(fate.name));
    const isLeft = fate.kind === 'dropped' || fate.kind === 'returned';
    return isHandled || (isLeft && isClosing && closesAsynchronously(model, file, candidate));
  });
  const chain = call && endOfChain(file.facts, call);
  if (!wait || !chain) return wait ?? chain;
  return wait.span[0] < chain.span[0] ? wait : chain;
}

/** `stopped = true; await pool.end();` where a loop that tests `stopped` uses `pool`. */
function closesInUse({ events }: ProcessListener, handler: FunctionEntity): ListenerFault[] {
  if (!events.some(isStopSignal)) return [];
  const { file, outline } = handler;
  const requested: number[] = [];
  let fault: ListenerFault | undefined;
  walkSteps(outline.steps, (step) => {
    if (fault || requested.length === 0) {
      if (step.kind === 'write' && step.target.kind === 'name' && step.value?.kind === 'literal')
        requested.push(step.target.binding);
      return;
    }
    if (step.kind !== 'await') return;
    const closed = step.value.kind === 'call' ? file.facts.calls[step.value.call]! : undefined;
    const root = closed && isClosingName(calledName(closed.callee)) ? receiverOf(closed) : undefined;
    const user = root === undefined ? undefined : userOf(handler, { flags: requested, dependency: root });
    if (closed && user)
      fault = { kind: 'closes-in-use', at: closed, file, closed: file.facts.bindings[root!]!.name, user };
    else requested.length = 0;
  });
  return fault ? [fault] : [];
}

function receiverOf({ callee }: CallFact): number | undefined {
  return callee.kind === 'member' && callee.object.kind === 'name' && callee.object.binding >= 0
    ? callee.object.binding
    : undefined;
}

/** A function of the file whose loop tests one of the flags and that calls members of the dependency. */
function userOf(
  { file, outline }: FunctionEntity,
  { flags, dependency }: { readonly flags: readonly number[]; readonly dependency: number },
): FunctionEntity | undefined {
  const { facts } = file;
  const own = new Set(withNested(facts, outline.id));
  const found = facts.functions.find((candidate) => {
    if (own.has(candidate.id) || !testsInLoop(candidate.steps, flags)) return false;
    return withNested(facts, candidate.id).some((id) =>
      (indexOf(facts).callsByOwner.get(id) ?? []).some((call) => receiverOf(call) === dependency),
    );
  });
  return found && { kind: 'function', file, outline: found };
}

function testsInLoop(steps: readonly Step[], flags: readonly number[]): boolean {
  let found = false;
  walkSteps(steps, (step) => {
    if (step.kind !== 'loop' || !step.test) return;
    if (valuesOfTest(step.test).some((value) => value.kind === 'name' && flags.includes(value.binding))) found = true;
  });
  return found;
}

const TELEMETRY = /opentelemetry|sentry|dd-trace|newrelic|applicationinsights|elastic-apm|honeycomb/i;

/** Telemetry ends the process once it has flushed, while the application is still closing. */
function racesShutdown(model: ProjectModel, listener: ProcessListener, handler: FunctionEntity): ListenerFault[] {
  const { file, events } = listener;
  if (!events.some(isStopSignal) || !isTelemetry(file) || isEveryCallHarmless(model, handler)) return [];
  const inside = new Set(withNested(handler.file.facts, handler.outline.id));
  const exit = processExitsIn(model, handler.file).find((candidate) => inside.has(candidate.owner));
  const other = exit && shutdownBeside(model, listener);
  return exit && (other || isOffered(listener))
    ? [{ kind: 'races-shutdown', at: exit, file: handler.file, other }]
    : [];
}

function isTelemetry({ facts }: LinkedFile): boolean {
  return facts.bindings.some((binding) => TELEMETRY.test(binding.from?.module ?? ''));
}

/** Registered by a function that the file exports, for whatever program calls it. */
function isOffered({ file: { facts }, registration }: ProcessListener): boolean {
  const { id, kind } = facts.functions[registration.owner]!;
  const binding = facts.bindings.find((candidate) => candidate.kind === 'function' && candidate.declares === id);
  return (
    kind !== 'module' &&
    binding !== undefined &&
    facts.exports.some(({ value }) => value?.kind === 'name' && value.binding === binding.id)
  );
}

/** Another file of the package, or one that has this listener registered, which shuts something down on the same signals. */
function shutdownBeside(model: ProjectModel, listener: ProcessListener): ListenerPlace | undefined {
  const { file, events } = listener;
  const isNear = (other: LinkedFile): boolean =>
    other !== file && (isSamePackage(other, file) || registers(model, other, listener));
  const beside = processListenersOf(model).find(
    (other) => other.events.some((event) => events.includes(event)) && !isTelemetry(other.file) && isNear(other.file),
  );
  if (beside) return { file: beside.file, span: beside.registration.span };
  const hooks = shutdownHookCalls(model).find(({ file: other }) => isNear(other));
  return hooks && { file: hooks.file, span: hooks.call.span };
}

const ENABLES = 'enableShutdownHooks';

interface FileCall {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

function shutdownHookCalls(model: ProjectModel): readonly FileCall[] {
  const paths = model.mentions('shutdown hooks', (text) => (text.includes(ENABLES) ? [ENABLES] : []));
  return (paths.get(ENABLES) ?? []).flatMap((path) => {
    const file = model.file(path);
    return file ? (indexOf(file.facts).callsByName.get(ENABLES) ?? []).map((call) => ({ file, call })) : [];
  });
}

/** Whether a file has the listener registered: by importing its module, or by calling what leads to the registration. */
function registers(model: ProjectModel, file: LinkedFile, { file: owner, registration }: ProcessListener): boolean {
  if (registration.owner !== 0)
    return file.facts.calls.some((call) =>
      leadsToFunction(model, { file, call }, { key: functionKey(owner, registration.owner), depth: 0 }),
    );
  return file.facts.bindings.some((binding) => {
    const found = binding.from && model.resolveImport(file, binding.from);
    return found !== undefined && 'file' in found && found.file === owner;
  });
}

const DEEPEST_CALL = 2;

function leadsToFunction(
  model: ProjectModel,
  { file, call }: FileCall,
  { key, depth }: { readonly key: string; readonly depth: number },
): boolean {
  const called = calledFunction(model, file, call);
  if (!called || called.file === file) return false;
  if (functionKey(called.file, called.outline.id) === key) return true;
  if (depth === DEEPEST_CALL) return false;
  return (indexOf(called.file.facts).callsByOwner.get(called.outline.id) ?? []).some((inner) =>
    leadsToFunction(model, { file: called.file, call: inner }, { key, depth: depth + 1 }),
  );
}
