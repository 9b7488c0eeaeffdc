/** Loops without an end of their own that can still go round after their stop has been requested. */
import type { FunctionOutline, LoopStep, Span, Test, TryStep } from '../../model/facts.js';
import { SHUTDOWN_WORK, STOP_METHOD } from '../../frameworks/platform.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { targetsOf } from '../calls/targets.js';
import type { Way } from '../flow/paths.js';
import { functionKey, outlineAt, type FunctionEntity, type Place } from '../resolve/entities.js';
import { indexOf } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { reachedFromWork } from '../services/reach.js';
import { carriesSignal, parameterIsSignal } from '../signals/signals.js';
import { calleeIgnoringSignal, effectOfNode, wayRoundAfterStop } from './after-stop.js';
import { isSourceClosedAtStop } from './closed-sources.js';
import { guardedExitsOf, isIdle } from './exits.js';
import { isAlwaysTrue, isEndless, leavesByItself, loopsOf, waits, waitsForHandedIn, yieldsDirectly } from './loops.js';
import { stopRequestFor, type StopRequest } from './stop-requests.js';
import { truthAfterStop } from './stop-truth.js';

export interface UnobservedLoop {
  readonly loop: LoopStep;
  readonly request: StopRequest;
  readonly cause: UnobservedCause | undefined;
}

/** Why a loop that seems to observe its stop does not. */
export type UnobservedCause =
  | { readonly kind: 'callee ignores signal'; readonly callee: FunctionEntity }
  | { readonly kind: 'handler swallows abort'; readonly handler: NonNullable<TryStep['handler']> }
  | { readonly kind: 'condition never changes'; readonly condition: Span }
  | { readonly kind: 'retries forever' };

/** The unobserved loops of one function, outer before inner. */
export function unobservedLoopsOf(model: ProjectModel, place: Place): readonly UnobservedLoop[] {
  return loopsOf(outlineAt(place)).flatMap(({ loop, inCleanup }): UnobservedLoop[] => {
    if (inCleanup || !waits(loop) || yieldsDirectly(loop) || !goesOnByItself(model, place, loop)) return [];
    const request = stopRequestFor(model, place);
    if (!request || isShutdownWork(model, place)) return [];
    const way = wayRoundAfterStop(model, place, loop);
    if (!way || isSourceClosedAtStop(model, place, loop) || endsOnceIdle(model, place, loop)) return [];
    if (request.by === 'method' && waitsForHandedIn(place, loop)) return [];
    return [{ loop, request, cause: causeOf(model, place, { loop, way }) }];
  });
}

function causeOf(
  model: ProjectModel,
  place: Place,
  { loop, way }: { loop: LoopStep; way: Way },
): UnobservedCause | undefined {
  const callee = way
    .flatMap((node) => (node.kind === 'step' && node.step.kind === 'call' ? [node.step.call] : []))
    .map((call) => calleeIgnoringSignal(model, place, place.file.facts.calls[call]!))
    .find((target) => target !== undefined);
  if (callee) return { kind: 'callee ignores signal', callee };
  const caught = way.find(
    (node, index) => node.kind === 'catch' && effectOfNode(model, place, way[index - 1]!) === 'throws',
  );
  if (caught?.kind === 'catch') return { kind: 'handler swallows abort', handler: caught.handler };
  if (!loop.test || !loop.testSpan || loop.test.kind === 'constant') return undefined;
  return isAlwaysTrue(model, place, loop.test, loop.span)
    ? { kind: 'condition never changes', condition: loop.testSpan }
    : { kind: 'retries forever' };
}

/** Works off what is left and asks for the stop where nothing is: `if (!job) { if (this.stopped) return; … }`. */
function endsOnceIdle(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  return guardedExitsOf(place, loop).some(({ guards }) => {
    if (!guards.some((guard) => isIdle(place, guard))) return false;
    return guards.some(({ test, holds }) => {
      const truth = test.kind === 'constant' ? 'either' : truthAfterStop(model, place, test);
      return truth === 'unknown' || truth === holds;
    });
  });
}

/** Nothing but a stop could end it: it has no test, or one that asks for a stop in a way that the stop does not answer. */
function goesOnByItself(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  const side = sideWithoutStop(model, place);
  if (isEndless(model, place, loop, side)) return true;
  if (!loop.test || loop.form === 'for-await' || leavesByItself(loop, side)) return false;
  if (waitsSteadily(model, place, loop.test)) return true;
  return asksForStopOnly(model, place, loop.test) && truthAfterStop(model, place, loop.test) === true;
}

/** The side of a condition that is taken as long as no stop was requested; undefined where either may be. */
function sideWithoutStop(model: ProjectModel, place: Place): (test: Test) => 'then' | 'else' | undefined {
  return (test) => {
    const truth = test.kind === 'constant' ? 'either' : truthAfterStop(model, place, test);
    return typeof truth === 'boolean' ? (truth ? 'else' : 'then') : undefined;
  };
}

/** `while (await timer.waitForNextTickAsync())`, which holds until the timer is disposed or its signal fires. */
function waitsSteadily(model: ProjectModel, place: Place, test: Test): boolean {
  const waited = test.kind === 'truthy' && test.value.kind === 'await' ? test.value.value : undefined;
  if (waited?.kind !== 'call') return false;
  const call = place.file.facts.calls[waited.call]!;
  const { external, own } = targetsOf(model, place.file, call);
  return (
    own.length === 0 &&
    external.some((name) => STEADY_WAITS.has(name)) &&
    call.arguments.every((argument) => carriesSignal(model, place, argument) === 'no')
  );
}

const STEADY_WAITS = new Set(FRAMEWORKS.flatMap((framework) => framework.steadyWaits ?? []));

function asksForStopOnly(model: ProjectModel, place: Place, test: Test): boolean {
  if (test.kind === 'all' || test.kind === 'any')
    return test.tests.every((inner) => asksForStopOnly(model, place, inner));
  if (test.kind === 'not') return asksForStopOnly(model, place, test.test);
  return test.kind !== 'constant' && typeof truthAfterStop(model, place, test) === 'boolean';
}

/**
 * Draining and flushing belong to the shutdown where the shutdown runs them, and must not be cut short by it. Work that an
 * entry point starts, or that has a signal of its own, is a worker whatever its name.
 */
function isShutdownWork(model: ProjectModel, place: Place): boolean {
  for (let outline = outlineAt(place); ; outline = place.file.facts.functions[outline.parent]!) {
    if (SHUTDOWN_WORK.test(outline.name)) return isRunByShutdown(model, place, outline);
    if (outline.id === 0) return false;
  }
}

function isRunByShutdown(model: ProjectModel, { file }: Place, outline: FunctionOutline): boolean {
  if (outline.parameters.some((parameter) => parameterIsSignal(model, file, parameter) === 'yes')) return false;
  if (reachedFromWork(model).has(functionKey(file, outline.id))) return false;
  const callers = (indexOf(file.facts).callsByName.get(outline.name) ?? []).map(
    (call) => file.facts.functions[call.owner]!,
  );
  return callers.every((caller) => caller.id === outline.id || isPartOfStop(file.facts.functions, caller));
}

function isPartOfStop(functions: readonly FunctionOutline[], caller: FunctionOutline): boolean {
  for (let outline = caller; ; outline = functions[outline.parent]!) {
    if (STOP_METHOD.test(outline.name) || SHUTDOWN_WORK.test(outline.name)) return true;
    if (outline.id === 0) return false;
  }
}
