/** Where the execute method of a hosted service ends although nothing has requested a shutdown. */
import type { CallFact, Span, Step } from '../../model/facts.js';
import { graphOf, type FlowNode } from '../flow/graph.js';
import { nodesOfStep, wayFrom, withoutErrors } from '../flow/paths.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName, isDetached } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { someStep, walkSteps } from '../resolve/walk.js';
import { isServiceLoop, isSettled, startsDetachedWork, stays, type ExecuteBody } from './execution.js';
import { endsTheProgram, type Exit } from './exits.js';
import { loopFaultsOf } from './loop-faults.js';
import { endsAtOnce } from './waits.js';

export type EarlyEnd =
  /** A timer is armed, and nothing waits. */
  | { readonly kind: 'timer'; readonly span: Span; readonly timer: string }
  /** An endless loop is started and not awaited. */
  | { readonly kind: 'detached loop'; readonly span: Span; readonly loop: string }
  | { readonly kind: 'nothing to wait for'; readonly span: Span }
  /** A handler around the loop that keeps the error which ended it. */
  | { readonly kind: 'handler around loop'; readonly span: Span }
  /** A handler in the loop that leaves it. */
  | { readonly kind: 'handler leaves loop'; readonly span: Span }
  /** An iteration without work leaves the loop. */
  | { readonly kind: 'idle exit'; readonly span: Span; readonly how: Exit['how'] };

/** The early ends in one function that runs as the body of an execute method, in source order within each kind. */
export function earlyEndsOf(model: ProjectModel, place: Place, body: ExecuteBody): readonly EarlyEnd[] {
  if (endsTheProgram(place)) return [];
  const detached = body.isEntry ? detachedWorkIn(model, place) : [];
  if (detached.length > 0) return detached;
  const answer = stays(model, place);
  if (answer === 'yes')
    return loopFaultsOf(model, place).filter(
      (fault) => fault.kind !== 'idle exit' || endsAfter(model, place, fault.exit),
    );
  const isOver = answer === 'no' && body.isEntry && hasNothingToWaitFor(model, place);
  return isOver ? [{ kind: 'nothing to wait for', span: body.entry.nameSpan }] : [];
}

/** Timers armed and loops started after which the method waits for nothing that lasts. */
function detachedWorkIn(model: ProjectModel, place: Place): readonly EarlyEnd[] {
  const found: EarlyEnd[] = [];
  const waits = endsOfLastingWaits(model, place);
  walkSteps(outlineAt(place).steps, (step) => {
    if (step.kind !== 'call') return;
    const end = detachedWork(model, place, place.file.facts.calls[step.call]!);
    if (end && !waits.some((position) => position > end.span[1])) found.push(end);
  });
  return found;
}

function detachedWork(model: ProjectModel, place: Place, call: CallFact): EarlyEnd | undefined {
  if (startsDetachedWork(model, place, call)) return { kind: 'timer', span: call.span, timer: calledName(call.callee) };
  if (!isDetached(place.file.facts, call)) return undefined;
  const called = functionCalledBy(model, place.file, call);
  if (!called || stays(model, placeIn(called.file, called.outline.id)) !== 'yes') return undefined;
  return { kind: 'detached loop', span: call.span, loop: called.outline.name };
}

function endsOfLastingWaits(model: ProjectModel, place: Place): number[] {
  const found: number[] = [];
  walkSteps(outlineAt(place).steps, (step) => {
    const lasts =
      step.kind === 'await' ||
      (step.kind === 'loop' && isServiceLoop(model, place, step)) ||
      (step.kind === 'exit' &&
        step.value !== undefined &&
        step.value.kind !== 'literal' &&
        !isSettled(place, step.value));
    if (lasts && !isShortWait(model, place, step)) found.push(step.span[1]);
  });
  return found;
}

/** A wait that certainly ends by itself. */
function isShortWait(model: ProjectModel, place: Place, step: Step): boolean {
  if (step.kind !== 'await' || step.value.kind !== 'call') return false;
  if (endsAtOnce(model, place, step.value)) return true;
  const called = functionCalledBy(model, place.file, place.file.facts.calls[step.value.call]!);
  return called !== undefined && stays(model, placeIn(called.file, called.outline.id)) === 'no';
}

/** Neither waits for anything that may last nor returns or throws something that says more. */
function hasNothingToWaitFor(model: ProjectModel, place: Place): boolean {
  return !someStep(outlineAt(place).steps, (step) => {
    switch (step.kind) {
      case 'await':
        return !isShortWait(model, place, step);
      case 'loop':
        return step.form === 'for-await';
      case 'exit':
        return (
          step.how === 'throw' || (step.how === 'return' && step.value !== undefined && !isSettled(place, step.value))
        );
      default:
        return false;
    }
  });
}

/** Whether the function is over after an exit from its loop: after a `break`, it may still do what lasts. */
function endsAfter(model: ProjectModel, place: Place, exit: Exit): boolean {
  if (exit.how !== 'break') return true;
  const graph = graphOf(outlineAt(place));
  const lasts = (node: FlowNode): boolean => {
    if (node.kind === 'head') return node.loop.form === 'for-await' || isServiceLoop(model, place, node.loop);
    return node.kind === 'step' && node.step.kind === 'await' && !isShortWait(model, place, node.step);
  };
  return nodesOfStep(graph, exit).some(
    (from) =>
      wayFrom(graph, from, { avoiding: lasts, along: withoutErrors, isGoal: (node) => node.id === graph.exit }) !==
      undefined,
  );
}
