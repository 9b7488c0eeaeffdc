/** An execute method that is over before its service is told to stop, while the host believes that it works. */
import { functionKey, outlineAt, placeIn, type Place } from '../link/resolve/entities.js';
import {
  executeBodies,
  isDelay,
  isServiceLoop,
  isSettled,
  startsDetachedWork,
  stays,
  type ExecuteBody,
} from '../link/execution/execution.js';
import { calledName, isDetached, withNested } from '../link/resolve/file-index.js';
import { functionCalledBy } from '../link/resolve/called-functions.js';
import {
  emptyIterationExits,
  isExcused,
  leavingExits,
  mentions,
  type Exit,
  type LoopPosition,
} from '../link/execution/exits.js';
import { functionsOf, targetsOf } from '../link/calls/targets.js';
import { graphOf, type FlowNode } from '../link/flow/graph.js';
import { nodesOfStep, wayFrom, withoutErrors } from '../link/flow/paths.js';
import { endsAtOnce } from '../link/execution/waits.js';
import { innerSteps, someStep, walkSteps } from '../link/resolve/walk.js';
import type { CallFact, LoopStep, Step, Test, TryStep, Value } from '../model/facts.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-early-return',
  meta: {
    concern: 'execution',
    description: 'An execute method must not end before its service is told to stop.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run(context) {
    const bodies = executeBodies(context.model);
    for (const outline of context.file.facts.functions) {
      const body = bodies.get(functionKey(context.file, outline.id));
      if (body) checkBody({ context, place: placeIn(context.file, outline.id), body });
    }
  },
});

interface Subject {
  readonly context: RuleContext;
  readonly place: Place;
  readonly body: ExecuteBody;
}

function checkBody(subject: Subject): void {
  const { context, place, body } = subject;
  if (endsTheProgram(subject)) return;
  if (body.isEntry && checkDetachedWork(subject)) return;
  const answer = stays(context.model, place);
  if (answer === 'yes') checkServiceLoops(subject);
  else if (answer === 'no' && body.isEntry) checkNothingToWaitFor(subject);
}

/** A service that asks the program to end, or ends it, has said what is to happen. */
function endsTheProgram({ place }: Subject): boolean {
  return withNested(place.file.facts, place.function).some((id) =>
    place.file.facts.calls.some((call) => call.owner === id && ENDS_PROGRAM.test(calledName(call.callee))),
  );
}

const ENDS_PROGRAM = /^(?:stopApplication|exit|abortApplication|kill|reallyExit)$/;

function wording(subject: Subject, fault: string, remedy: string): string {
  const { name } = subject.body.service.entity.class;
  return `${fault}, so \`${name}.${subject.body.entry.name}\` ends before the service is told to stop: the host takes it for finished, and nothing restarts or reports it. ${remedy}`;
}

/** Timers armed and loops started without waiting for them. Says whether anything was reported. */
function checkDetachedWork(subject: Subject): boolean {
  const { context, place } = subject;
  const { facts } = place.file;
  let reported = false;
  const awaits = positionsOfWaits(subject);
  walkSteps(outlineAt(place).steps, (step) => {
    if (step.kind !== 'call') return;
    const call = facts.calls[step.call]!;
    const said = detachedWording(subject, call);
    if (said === undefined || awaits.some((position) => position > call.span[1])) return;
    context.report({ span: call.span, message: said });
    reported = true;
  });
  return reported;
}

/** Where the method waits for something that may last: after such a wait it did not end early. */
function positionsOfWaits({ context, place }: Subject): number[] {
  const found: number[] = [];
  walkSteps(outlineAt(place).steps, (step) => {
    const lasting =
      step.kind === 'await' ||
      (step.kind === 'loop' && isServiceLoop(context.model, place, step)) ||
      (step.kind === 'exit' &&
        step.value !== undefined &&
        step.value.kind !== 'literal' &&
        !isSettled(place, step.value));
    if (lasting && !isShortWait(context, place, step)) found.push(step.span[1]);
  });
  return found;
}

/** A wait for a function of the workspace that certainly ends by itself. */
function isShortWait(context: RuleContext, place: Place, step: Step): boolean {
  if (step.kind !== 'await' || step.value.kind !== 'call') return false;
  if (endsAtOnce(context.model, place, step.value)) return true;
  const called = functionCalledBy(context.model, place.file, place.file.facts.calls[step.value.call]!);
  return called !== undefined && stays(context.model, placeIn(called.file, called.outline.id)) === 'no';
}

function detachedWording(subject: Subject, call: CallFact): string | undefined {
  const { context, place } = subject;
  if (startsDetachedWork(context.model, place, call)) {
    return wording(
      subject,
      `\`${calledName(call.callee)}\` only arranges for work and returns`,
      'Make the work a loop that waits between turns (`await delay(ms, signal)`) and await it here.',
    );
  }
  if (!isDetached(place.file.facts, call)) return undefined;
  const called = functionCalledBy(context.model, place.file, call);
  if (!called || stays(context.model, placeIn(called.file, called.outline.id)) !== 'yes') return undefined;
  const name = called.outline.name || 'this function';
  return wording(
    subject,
    `The endless loop in \`${name}\` is started and not awaited`,
    'Await the call, or return its promise.',
  );
}

/** A body without any wait in it is over at once. */
function checkNothingToWaitFor(subject: Subject): void {
  const { context, place, body } = subject;
  const { steps } = outlineAt(place);
  const mayLast = (step: Step): boolean =>
    (step.kind === 'await' && !isShortWait(context, place, step)) ||
    (step.kind === 'loop' && step.form === 'for-await');
  if (someStep(steps, mayLast)) return;
  const returns: Extract<Step, { kind: 'exit' }>[] = [];
  walkSteps(steps, (step) => {
    if (step.kind === 'exit' && step.how === 'return' && step.value) returns.push(step);
  });
  if (
    returns.some((step) => !isSettled(place, step.value!)) ||
    someStep(steps, (step) => step.kind === 'exit' && step.how === 'throw')
  )
    return;
  const remedy =
    'Loop until the signal fires. If the service does its work once by intent, declare it: `static readonly oneShot = true`.';
  context.report({ span: body.entry.nameSpan, message: wording(subject, 'There is nothing here to wait for', remedy) });
}

/** Ways out of a service loop that nobody asked for. */
function checkServiceLoops(subject: Subject): void {
  const visit = (steps: readonly Step[], around: readonly TryStep[]): void => {
    for (const step of steps) {
      if (step.kind === 'loop' && isServiceLoop(subject.context.model, subject.place, step))
        checkServiceLoop(subject, step, around);
      else if (step.kind === 'try') {
        visit(step.body, [...around, step]);
        visit(step.finalizer ?? [], around);
      } else if (step.kind === 'await') {
        checkCaughtLoop(subject, step.value);
        checkAwaitedLoop(subject, step.value, around);
      } else for (const inner of innerSteps(step)) visit(inner, around);
    }
  };
  visit(outlineAt(subject.place).steps, []);
}

/** `await this.loop(signal).catch(log)`: a handler of the promise that keeps the error of a loop to itself. */
function checkCaughtLoop(subject: Subject, value: Value): void {
  const { context, place } = subject;
  const caught = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  const isCatch = caught?.callee.kind === 'member' && caught.callee.name === 'catch';
  const loop = isCatch && caught.callee.kind === 'member' ? caught.callee.object : undefined;
  const called =
    loop?.kind === 'call' ? functionCalledBy(context.model, place.file, place.file.facts.calls[loop.call]!) : undefined;
  const [handler] = caught?.arguments ?? [];
  if (!called || !handler || stays(context.model, placeIn(called.file, called.outline.id)) !== 'yes') return;
  const kept = functionsOf(context.model, place, handler);
  const inner: Subject = { ...subject, place: placeIn(called.file, called.outline.id) };
  if (kept.length === 0 || !mayFail(inner, called.outline.steps)) return;
  const ends = kept.some(({ file, outline }) => {
    const at = { ...subject, place: placeIn(file, outline.id) };
    return rethrows(at, outline.steps) || endsTheProgram(at);
  });
  if (ends) return;
  context.report({
    span: caught!.callee.kind === 'member' ? caught!.callee.nameSpan : caught!.span,
    message: wording(
      subject,
      'An error in any turn ends the loop, and this handler keeps it to itself',
      'Handle errors inside the loop and go on, or rethrow what is no cancellation.',
    ),
  });
}

/** `try { await this.loop(signal) } catch …`: the loop stands elsewhere, the handler around it is the same. */
function checkAwaitedLoop(subject: Subject, value: Value, around: readonly TryStep[]): void {
  const { context, place } = subject;
  const called =
    value.kind === 'call'
      ? functionCalledBy(context.model, place.file, place.file.facts.calls[value.call]!)
      : undefined;
  if (!called) return;
  const inner: Subject = { ...subject, place: placeIn(called.file, called.outline.id) };
  if (stays(context.model, inner.place) !== 'yes') return;
  for (const attempt of around) checkHandlerAround(subject, attempt, { subject: inner, steps: called.outline.steps });
}

function checkServiceLoop(subject: Subject, loop: LoopStep, around: readonly TryStep[]): void {
  for (const attempt of around) checkHandlerAround(subject, attempt, { subject, steps: loop.body });
  checkHandlersInside(subject, loop);
  if (someStep(loop.body, (step) => isDelay(subject.place.file, step))) checkExits(subject, loop);
}

/** Steps that run until the service is told to stop, in the function that they stand in. */
interface Lasting {
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

function checkHandlerAround(subject: Subject, attempt: TryStep, lasting: Lasting): void {
  const { handler } = attempt;
  if (!handler || rethrows(subject, handler.body) || !mayFail(lasting.subject, lasting.steps)) return;
  subject.context.report({
    span: handler.keywordSpan,
    message: wording(
      subject,
      'An error in any turn ends the loop here, and this handler keeps it to itself',
      'Handle errors inside the loop and go on, or rethrow what is no cancellation.',
    ),
  });
}

/** Whether a handler may let an error go on: by a `throw`, a rejected promise, or a function that throws. */
function rethrows(subject: Subject, steps: readonly Step[]): boolean {
  const { facts } = subject.place.file;
  return someStep(steps, (step) => {
    if (step.kind === 'exit' && step.how === 'throw') return true;
    if (step.kind !== 'call') return false;
    const call = facts.calls[step.call]!;
    if (REJECTS.test(calledName(call.callee))) return true;
    return targetsOf(subject.context.model, subject.place.file, call).own.some(
      (target) =>
        someStep(target.outline.steps, (inner) => inner.kind === 'exit' && inner.how === 'throw') ||
        stays(subject.context.model, placeIn(target.file, target.outline.id)) === 'yes',
    );
  });
}

const REJECTS = /^(?:reject|throwIfAborted|rethrow)/;

/** Whether anything but the cancellation itself can be thrown out of these steps. */
function mayFail(subject: Subject, steps: readonly Step[]): boolean {
  const { facts } = subject.place.file;
  return steps.some((step) => {
    if (step.kind === 'try' && step.handler && !rethrows(subject, step.handler.body))
      return mayFail(subject, step.handler.body);
    if (step.kind === 'call') return !cannotFail(facts.calls[step.call]!);
    return innerSteps(step).some((inner) => mayFail(subject, inner));
  });
}

const HARMLESS =
  /^(?:log|debug|info|warn|error|trace|verbose|throwIfAborted|delay|sleep|setTimeout|wait|pause|now|max|min|floor|random|clearTimeout|increment|inc|observe)$/;

function cannotFail(call: CallFact): boolean {
  return HARMLESS.test(calledName(call.callee)) || call.construct;
}

/** A handler in the loop that leaves it, by whatever test but one of the stop or of the error's kind. */
function checkHandlersInside(subject: Subject, loop: LoopStep): void {
  const visit = (steps: readonly Step[], depth: number): void => {
    for (const step of steps) {
      if (step.kind === 'try' && step.handler && handlerLeaves(subject, step.handler, { loop, depth })) {
        subject.context.report({
          span: step.handler.keywordSpan,
          message: wording(
            subject,
            'This handler ends the loop after an error and keeps the error to itself',
            'Go on with the next turn, or rethrow so that the host learns of it.',
          ),
        });
      }
      const nested = step.kind === 'loop' || step.kind === 'switch';
      for (const inner of innerSteps(step)) visit(inner, depth + (nested ? 1 : 0));
    }
  };
  visit(loop.body, 0);
}

function handlerLeaves(subject: Subject, handler: NonNullable<TryStep['handler']>, position: LoopPosition): boolean {
  if (rethrows(subject, handler.body)) return false;
  const excused = (test: Test): boolean =>
    isExcused(subject.context.model, subject.place, test) || mentions(test, handler.binding);
  return leavingExits(subject.place, handler.body, { ...position, excused }).length > 0;
}

/** After a `break` the function may still do what runs until the stop: then it has not ended. */
function goesOnAfter({ context, place }: Subject, exit: Exit): boolean {
  if (exit.how !== 'break') return false;
  const graph = graphOf(outlineAt(place));
  const lasts = (node: FlowNode): boolean => {
    if (node.kind === 'head') return node.loop.form === 'for-await' || isServiceLoop(context.model, place, node.loop);
    return node.kind === 'step' && node.step.kind === 'await' && !isShortWait(context, place, node.step);
  };
  return nodesOfStep(graph, exit).every(
    (from) =>
      wayFrom(graph, from, { avoiding: lasts, along: withoutErrors, isGoal: (node) => node.id === graph.exit }) ===
      undefined,
  );
}

/** `return` on a turn that found nothing to do, where going on to the next turn was meant. */
function checkExits(subject: Subject, loop: LoopStep): void {
  const excused = (test: Test): boolean => isExcused(subject.context.model, subject.place, test);
  const { context, place } = subject;
  const exits = new Set([
    ...leavingExits(place, loop.body, { loop, depth: 0, excused, onlyIfAbsent: true }),
    ...emptyIterationExits(context.model, place, loop),
  ]);
  for (const exit of exits) {
    if (exit.value || goesOnAfter(subject, exit)) continue;
    const word = exit.how === 'return' ? 'return' : 'break';
    subject.context.report({
      span: exit.span,
      message: wording(
        subject,
        `This \`${word}\` ends the whole loop, not the turn`,
        'Write `continue` (and keep the delay between turns), or throw when the service cannot go on.',
      ),
    });
  }
}
