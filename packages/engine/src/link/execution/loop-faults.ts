/** How a loop that is meant to run until the shutdown ends before: by an error that a handler keeps, or for want of work. */
import type { CallFact, LoopStep, Span, Step, Test, TryStep, Value } from '../../model/facts.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { innerSteps, someStep } from '../resolve/walk.js';
import { isDelay, isServiceLoop, stays } from './execution.js';
import {
  emptyIterationExits,
  endsTheProgram,
  isExcused,
  leavingExits,
  mentions,
  type Exit,
  type LoopPosition,
} from './exits.js';
import { isIntervalSource } from './loops.js';

export type LoopFault =
  | { readonly kind: 'handler around loop' | 'handler leaves loop'; readonly span: Span }
  | { readonly kind: 'idle exit'; readonly span: Span; readonly how: Exit['how']; readonly exit: Exit };

/** The faults of the service loops in a function, and of handlers around calls that last as long as such a loop. */
export function loopFaultsOf(model: ProjectModel, place: Place): readonly LoopFault[] {
  return faultsIn(model, place, { steps: outlineAt(place).steps, around: [] });
}

/** Steps with the `try` statements that stand around them. */
interface Guarded {
  readonly steps: readonly Step[];
  readonly around: readonly TryStep[];
}

function faultsIn(model: ProjectModel, place: Place, { steps, around }: Guarded): readonly LoopFault[] {
  return steps.flatMap((step): readonly LoopFault[] => {
    if (step.kind === 'loop' && isServiceLoop(model, place, step))
      return faultsOfLoop(model, place, { loop: step, around });
    if (step.kind === 'try') {
      const body = faultsIn(model, place, { steps: step.body, around: [...around, step] });
      return [...body, ...faultsIn(model, place, { steps: step.finalizer ?? [], around })];
    }
    if (step.kind === 'await')
      return [
        ...faultsOfHandledPromise(model, place, step.value),
        ...faultsAroundCall(model, place, step.value, around),
      ];
    return innerSteps(step).flatMap((inner) => faultsIn(model, place, { steps: inner, around }));
  });
}

interface GuardedLoop {
  readonly loop: LoopStep;
  readonly around: readonly TryStep[];
}

function faultsOfLoop(model: ProjectModel, place: Place, { loop, around }: GuardedLoop): readonly LoopFault[] {
  const lasting = { place, steps: loop.body };
  return [
    ...around.flatMap((attempt) => faultOfHandlerAround(model, place, { attempt, lasting })),
    ...faultsOfHandlersInside(model, place, loop),
    ...(paces(model, place, loop) ? idleExits(model, place, loop) : []),
  ];
}

/** Time passes between the iterations: by a delay, or since the source is an interval. */
function paces(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  return isIntervalSource(model, place, loop) || someStep(loop.body, (step) => isDelay(place.file, step));
}

/** Steps that run until the shutdown, in the function that they stand in. */
interface Lasting {
  readonly place: Place;
  readonly steps: readonly Step[];
}

/** The function that an awaited call runs, if that lasts until the shutdown. */
function lastingCall(model: ProjectModel, place: Place, value: Value | undefined): Lasting | undefined {
  const called =
    value?.kind === 'call' ? functionCalledBy(model, place.file, place.file.facts.calls[value.call]!) : undefined;
  if (!called) return undefined;
  const inner = placeIn(called.file, called.outline.id);
  return stays(model, inner) === 'yes' ? { place: inner, steps: called.outline.steps } : undefined;
}

/** `await this.loop(signal).catch(log)`: a handler of the promise that keeps the error of a loop. */
function faultsOfHandledPromise(model: ProjectModel, place: Place, value: Value): readonly LoopFault[] {
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  const callee = call?.callee.kind === 'member' ? call.callee : undefined;
  const handler =
    callee?.name === 'catch' ? call!.arguments[0] : callee?.name === 'then' ? call!.arguments[1] : undefined;
  const lasting = handler && lastingCall(model, place, callee!.object);
  const handlers = lasting ? functionsOf(model, place, handler) : [];
  if (!lasting || handlers.length === 0 || !mayFail(model, lasting)) return [];
  const isReported = handlers.some(({ file, outline }) => {
    const at = placeIn(file, outline.id);
    return rethrows(model, at, outline.steps) || endsTheProgram(at);
  });
  return isReported ? [] : [{ kind: 'handler around loop', span: callee!.nameSpan }];
}

/** `try { await this.loop(signal) } catch …`: the loop stands elsewhere, the handler around it is the same. */
function faultsAroundCall(
  model: ProjectModel,
  place: Place,
  value: Value,
  around: readonly TryStep[],
): readonly LoopFault[] {
  const lasting = lastingCall(model, place, value);
  return lasting ? around.flatMap((attempt) => faultOfHandlerAround(model, place, { attempt, lasting })) : [];
}

function faultOfHandlerAround(
  model: ProjectModel,
  place: Place,
  { attempt: { handler }, lasting }: { attempt: TryStep; lasting: Lasting },
): readonly LoopFault[] {
  if (!handler || rethrows(model, place, handler.body) || !mayFail(model, lasting)) return [];
  return [{ kind: 'handler around loop', span: handler.keywordSpan }];
}

/** Whether a handler may let an error go on: by a `throw`, a rejected promise, or a function that throws. */
function rethrows(model: ProjectModel, place: Place, steps: readonly Step[]): boolean {
  return someStep(steps, (step) => {
    if (step.kind === 'exit') return step.how === 'throw';
    if (step.kind !== 'call') return false;
    const call = place.file.facts.calls[step.call]!;
    return REJECTS.test(calledName(call.callee)) || targetsOf(model, place.file, call).own.some(throwsOrStays);
  });

  function throwsOrStays({ file, outline }: ReturnType<typeof targetsOf>['own'][number]): boolean {
    const throws = someStep(outline.steps, (inner) => inner.kind === 'exit' && inner.how === 'throw');
    return throws || stays(model, placeIn(file, outline.id)) === 'yes';
  }
}

const REJECTS = /^(?:reject|throwIfAborted|rethrow)/;

/** Whether anything but the cancellation itself can be thrown out of these steps. */
function mayFail(model: ProjectModel, { place, steps }: Lasting): boolean {
  return steps.some((step) => {
    if (step.kind === 'try' && step.handler && !rethrows(model, place, step.handler.body))
      return mayFail(model, { place, steps: step.handler.body });
    if (step.kind === 'call') return !cannotFail(place.file.facts.calls[step.call]!);
    return innerSteps(step).some((inner) => mayFail(model, { place, steps: inner }));
  });
}

const HARMLESS =
  /^(?:log|debug|info|warn|error|trace|verbose|throwIfAborted|delay|sleep|setTimeout|wait|pause|now|max|min|floor|random|clearTimeout|increment|inc|observe)$/;

function cannotFail(call: CallFact): boolean {
  return HARMLESS.test(calledName(call.callee)) || call.construct;
}

/** Handlers in the loop that leave it, by whatever test but one of the stop or of the error's kind. */
function faultsOfHandlersInside(model: ProjectModel, place: Place, loop: LoopStep): readonly LoopFault[] {
  const visit = (steps: readonly Step[], depth: number): readonly LoopFault[] =>
    steps.flatMap((step): readonly LoopFault[] => {
      const handler = step.kind === 'try' ? step.handler : undefined;
      const leaves = handler !== undefined && handlerLeaves(model, place, { handler, position: { loop, depth } });
      const inner = depth + (step.kind === 'loop' || step.kind === 'switch' ? 1 : 0);
      return [
        ...(leaves ? [{ kind: 'handler leaves loop', span: handler.keywordSpan } as const] : []),
        ...innerSteps(step).flatMap((nested) => visit(nested, inner)),
      ];
    });
  return visit(loop.body, 0);
}

function handlerLeaves(
  model: ProjectModel,
  place: Place,
  { handler, position }: { handler: NonNullable<TryStep['handler']>; position: LoopPosition },
): boolean {
  if (rethrows(model, place, handler.body)) return false;
  const excused = (test: Test): boolean => isExcused(model, place, test) || mentions(test, handler.binding);
  return leavingExits(place, handler.body, { ...position, excused }).length > 0;
}

/** `return` in an iteration that found nothing to do, where going on to the next one was meant. */
function idleExits(model: ProjectModel, place: Place, loop: LoopStep): readonly LoopFault[] {
  const excused = (test: Test): boolean => isExcused(model, place, test);
  const exits = new Set([
    ...leavingExits(place, loop.body, { loop, depth: 0, excused, onlyIfAbsent: true }),
    ...emptyIterationExits(model, place, loop),
  ]);
  return [...exits].flatMap((exit) =>
    exit.value ? [] : [{ kind: 'idle exit', span: exit.span, how: exit.how, exit } as const],
  );
}
