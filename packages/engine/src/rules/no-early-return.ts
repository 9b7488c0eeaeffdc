/** An execute method that is over before its service is told to stop, while the host believes that it works. */
import { functionKey, outlineAt, placeIn, type Place } from '../link/entities.js';
import {
  executeBodies,
  isDelay,
  isServiceLoop,
  isSettled,
  startsDetachedWork,
  stays,
  type ExecuteBody,
} from '../link/execution.js';
import { calledName, isDetached, withNested } from '../link/file-index.js';
import { functionCalledBy } from '../link/asked.js';
import { readsStopState } from '../link/stop-state.js';
import { innerSteps, someStep, walkSteps } from '../link/walk.js';
import type { BranchStep, CallFact, LoopStep, Step, Test, TryStep, Value } from '../model/facts.js';
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

const ENDS_PROGRAM = /^(?:stopApplication|exit|abortApplication)$/;

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
  if (someStep(steps, (step) => step.kind === 'await' || (step.kind === 'loop' && step.form === 'for-await'))) return;
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
      } else if (step.kind === 'await' && around.length > 0) checkAwaitedLoop(subject, step.value, around);
      else for (const inner of innerSteps(step)) visit(inner, around);
    }
  };
  visit(outlineAt(subject.place).steps, []);
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
  if (!handler || rethrows(handler.body) || !mayFail(lasting.subject, lasting.steps)) return;
  subject.context.report({
    span: handler.keywordSpan,
    message: wording(
      subject,
      'An error in any turn ends the loop here, and this handler keeps it to itself',
      'Handle errors inside the loop and go on, or rethrow what is no cancellation.',
    ),
  });
}

function rethrows(steps: readonly Step[]): boolean {
  return someStep(steps, (step) => step.kind === 'exit' && step.how === 'throw');
}

/** Whether anything but the cancellation itself can be thrown out of these steps. */
function mayFail(subject: Subject, steps: readonly Step[]): boolean {
  const { facts } = subject.place.file;
  return steps.some((step) => {
    if (step.kind === 'try' && step.handler && !rethrows(step.handler.body)) return mayFail(subject, step.handler.body);
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

interface LoopPosition {
  readonly loop: LoopStep;
  /** Loops and switches between the service loop and here: they catch a plain `break`. */
  readonly depth: number;
}

function handlerLeaves(subject: Subject, handler: NonNullable<TryStep['handler']>, position: LoopPosition): boolean {
  if (rethrows(handler.body)) return false;
  const excused = (test: Test): boolean => isExcused(subject, test) || mentions(test, handler.binding);
  return leavingExits(subject.place, handler.body, { ...position, excused }).length > 0;
}

function mentions(test: Test, binding: number | undefined): boolean {
  return binding !== undefined && valuesOf(test).some((value) => mentionsBinding(value, binding));
}

function mentionsBinding(value: Value, binding: number): boolean {
  switch (value.kind) {
    case 'name':
      return value.binding === binding;
    case 'member':
      return mentionsBinding(value.object, binding);
    case 'other':
      return value.parts.some((part) => mentionsBinding(part, binding));
    case 'call':
      // A predicate such as `isAbortError(error)`: what it is asked stands in its arguments, which facts keep apart.
      return true;
    default:
      return false;
  }
}

function valuesOf(test: Test): readonly Value[] {
  switch (test.kind) {
    case 'constant':
      return [];
    case 'truthy':
      return [test.value];
    case 'compare':
      return [test.left, test.right];
    case 'not':
      return valuesOf(test.test);
    default:
      return test.tests.flatMap(valuesOf);
  }
}

/** `return` on a turn that found nothing to do, where going on to the next turn was meant. */
function checkExits(subject: Subject, loop: LoopStep): void {
  const excused = (test: Test): boolean => isExcused(subject, test);
  const exits = leavingExits(subject.place, loop.body, { loop, depth: 0, excused, onlyIfAbsent: true });
  for (const exit of exits) {
    if (exit.value) continue;
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

type Exit = Extract<Step, { kind: 'exit' }>;

/** What stands around an exit inside the loop. */
interface ExitSearch extends LoopPosition {
  readonly excused: (test: Test) => boolean;
  /** Only exits of turns in which something was missing count. */
  readonly onlyIfAbsent?: boolean;
  readonly absent?: boolean;
}

/** Conditional `return`s and `break`s that leave the loop, outside handlers, when no test around them excuses it. */
function leavingExits(place: Place, steps: readonly Step[], search: ExitSearch): Exit[] {
  return steps.flatMap((step): Exit[] => {
    switch (step.kind) {
      case 'exit':
        return leaves(step, search) && (search.absent === true || !search.onlyIfAbsent) ? [step] : [];
      case 'branch':
        return search.excused(step.test) ? [] : leavingBranches(place, step, search);
      case 'loop':
        return leavingExits(place, step.body, { ...search, depth: search.depth + 1 });
      case 'switch':
        return step.cases.flatMap((item) => {
          const absent = search.absent === true || (item.test !== undefined && isNothing(place, item.test));
          return leavingExits(place, item.body, { ...search, depth: search.depth + 1, absent });
        });
      case 'try':
        return [step.body, step.finalizer ?? []].flatMap((inner) => leavingExits(place, inner, search));
      case 'block':
        return leavingExits(place, step.body, search);
      default:
        return [];
    }
  });
}

function leavingBranches(place: Place, step: BranchStep, search: ExitSearch): Exit[] {
  const absence = absenceOf(place, step.test);
  const then = leavingExits(place, step.then, { ...search, absent: search.absent === true || absence === 'then' });
  return [
    ...then,
    ...leavingExits(place, step.else, { ...search, absent: search.absent === true || absence === 'else' }),
  ];
}

/** On which side of a test something that was asked for is missing: `!item`, `items.length === 0`, `item == null`. */
function absenceOf(place: Place, test: Test): 'then' | 'else' | undefined {
  switch (test.kind) {
    case 'truthy':
      return isQuestion(place, test.value) ? undefined : 'else';
    case 'not': {
      const inner = absenceOf(place, test.test);
      return inner === 'else' ? 'then' : inner === 'then' ? 'else' : undefined;
    }
    case 'compare':
      return comparedAbsence(place, test);
    case 'all':
    case 'any':
      return test.tests.map((inner) => absenceOf(place, inner)).find((side) => side === 'then');
    case 'constant':
      return undefined;
  }
}

/** A call asked in the test itself is a question about the world, and an answer to it is no missing item. */
function isQuestion(place: Place, value: Value): boolean {
  const asked = value.kind === 'await' ? value.value : value;
  if (asked.kind !== 'call') return false;
  return !FETCHES.test(calledName(place.file.facts.calls[asked.call]!.callee));
}

const FETCHES = /^(?:next|take|pop|shift|dequeue|fetch|get|find|read|receive|poll|claim|acquire)/;

function comparedAbsence(place: Place, test: Extract<Test, { kind: 'compare' }>): 'then' | 'else' | undefined {
  if (!isNothing(place, test.left) && !isNothing(place, test.right)) return undefined;
  if (test.operator === '===' || test.operator === '==' || test.operator === '<=') return 'then';
  return test.operator.startsWith('!') || test.operator === '>' ? 'else' : undefined;
}

const NOTHING = /^(?:|none|empty|idle|nothing|noop|no-op)$/i;

function isNothing(place: Place, value: Value): boolean {
  if (value.kind === 'name') return value.binding < 0 && value.name === 'undefined';
  if (value.kind !== 'literal') return false;
  return (
    value.value === null ||
    value.value === 0 ||
    value.value === false ||
    (typeof value.value === 'string' && NOTHING.test(value.value))
  );
}

function leaves(step: Exit, { loop, depth }: LoopPosition): boolean {
  if (step.how === 'return') return true;
  if (step.how !== 'break') return false;
  return step.label ? step.label === loop.label : depth === 0;
}

/** Words by which a source says that it is at its end, or a service that it is done. */
const END_WORD =
  /^(?:is|has|should|was)?_?(?:done|ended|end|eof|closed|closing|close|completed?|exhausted|finished|stop(?:ped|ping|Requested)?|shut(?:ting)?Down|cancell?ed|aborted|disposed|terminated?|exit(?:ing)?|quit|drained?|final|last)/i;

/** A test that asks for a stop, or for the end of a source, explains the exit behind it. */
function isExcused(subject: Subject, test: Test): boolean {
  if (valuesOf(test).some((value) => namesIn(subject.place, value).some((name) => END_WORD.test(name)))) return true;
  if (valuesOf(test).every((value) => isFetchedThisTurn(subject.place, value))) return false;
  return readsStopState(subject.context.model, subject.place, test) !== 'no';
}

/** Asked of somebody else in this very turn, so it tells what there is to do and not whether to stop. */
function isFetchedThisTurn(place: Place, value: Value): boolean {
  if (value.kind === 'await' || value.kind === 'literal') return true;
  if (value.kind === 'member' || value.kind === 'other') {
    return value.kind === 'member' ? isFetchedThisTurn(place, value.object) : value.operator === 'element';
  }
  const binding = value.kind === 'name' ? place.file.facts.bindings[value.binding] : undefined;
  if (value.kind === 'name' && value.binding < 0) return true;
  return (
    binding !== undefined && binding.values.length > 0 && binding.values.every((held) => isFetchedThisTurn(place, held))
  );
}

function namesIn(place: Place, value: Value): string[] {
  switch (value.kind) {
    case 'name':
      return [value.name];
    case 'member':
      return [value.name, ...namesIn(place, value.object)];
    case 'call':
      return [calledName(place.file.facts.calls[value.call]!.callee)];
    case 'await':
      return namesIn(place, value.value);
    case 'other':
      return value.parts.flatMap((part) => namesIn(place, part));
    case 'literal':
      return typeof value.value === 'string' ? [value.value] : [];
    default:
      return [];
  }
}
