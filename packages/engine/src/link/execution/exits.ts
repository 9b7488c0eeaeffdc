/** Ways out of a service loop, and the tests that explain them. */
import type { BranchStep, LoopStep, Step, Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { graphOf } from '../flow/graph.js';
import { guardsOf, nodesOfLoop, type Guard } from '../flow/paths.js';
import { outlineAt, type Place } from '../resolve/entities.js';
import { calledName, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { loopsOf } from './loops.js';
import { truthAfterStop } from './stop-truth.js';
import { isWithin } from '../../model/spans.js';

/** Where steps stand inside a service loop. */
export interface LoopPosition {
  readonly loop: LoopStep;
  /** Loops and switches between the service loop and here: they catch a plain `break`. */
  readonly depth: number;
}

/** A `return`, `break`, `continue` or `throw`. */
export type Exit = Extract<Step, { kind: 'exit' }>;

/** What stands around an exit inside the loop. */
interface ExitSearch extends LoopPosition {
  readonly excused: (test: Test) => boolean;
  /** Only exits of turns in which something was missing count. */
  readonly onlyIfAbsent?: boolean;
  readonly absent?: boolean;
}

/** Conditional `return`s and `break`s that leave the loop, outside handlers, when no test around them excuses it. */
export function leavingExits(place: Place, steps: readonly Step[], search: ExitSearch): Exit[] {
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
export function absenceOf(place: Place, test: Test): 'then' | 'else' | undefined {
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

const FETCHES =
  /^(?:next|take|tryTake|tryNext|tryGet|tryRead|pop|shift|splice|unshift|dequeue|fetch|get|find|read|receive|poll|claim|acquire|peek|drain(?:Batch|Some)|lease|reserve)/;

function comparedAbsence(place: Place, test: Extract<Test, { kind: 'compare' }>): 'then' | 'else' | undefined {
  // `batch.length < 1`
  if (test.operator === '<' && test.right.kind === 'literal' && test.right.value === 1) return 'then';
  if (test.operator === '>=' && test.right.kind === 'literal' && test.right.value === 1) return 'else';
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

/**
 * `return`s and `break`s that leave a service loop in an iteration that found nothing to do, by the conditions that hold
 * wherever they are reached: also where the branch with work continues and the rest of the body is the other case.
 */
export function emptyIterationExits(model: ProjectModel, place: Place, loop: LoopStep): readonly Exit[] {
  return guardedExitsOf(place, loop).flatMap(({ exit, guards }) => {
    if (guards.length === 0 || guards.some(({ test }) => isExcused(model, place, test))) return [];
    return guards.some((guard) => isIdle(place, guard)) && !isInHandler(outlineAt(place).steps, exit) ? [exit] : [];
  });
}

/** An exit with the conditions inside the loop that hold wherever it is reached. */
export interface GuardedExit {
  readonly exit: Exit;
  readonly guards: readonly Guard[];
}

/** The `return`s and `break`s that leave a loop. */
export function guardedExitsOf(place: Place, loop: LoopStep): readonly GuardedExit[] {
  const graph = graphOf(outlineAt(place));
  const inside = nodesOfLoop(graph, loop);
  return graph.nodes.flatMap((node): readonly GuardedExit[] => {
    const exit = node.kind === 'step' && node.step.kind === 'exit' ? node.step : undefined;
    if (!exit || !inside.has(node.id) || !leavesDirectly(exit, loop, place)) return [];
    return [{ exit, guards: guardsOf(graph, node.id).filter((guard) => isInside(guard, loop)) }];
  });
}

/** Whether a condition that holds means that there was nothing to do. */
export function isIdle(place: Place, { test, holds }: Guard): boolean {
  return absenceOf(place, test) === (holds ? 'then' : 'else');
}

function leavesDirectly(exit: Exit, loop: LoopStep, place: Place): boolean {
  if (exit.how === 'return') return true;
  if (exit.how !== 'break') return false;
  if (exit.label) return exit.label === loop.label;
  const between = loopsOf(outlineAt(place)).some(
    ({ loop: other }) => other !== loop && isWithin(exit.span, other.span) && isWithin(other.span, loop.span),
  );
  return !between && !someStep(loop.body, (step) => step.kind === 'switch' && isWithin(exit.span, step.span));
}

function isInside(guard: Guard, loop: LoopStep): boolean {
  return valuesOfTest(guard.test).some((value) => isWithin(value.span, loop.span)) && guard.test !== loop.test;
}

function isInHandler(steps: readonly Step[], exit: Exit): boolean {
  return someStep(
    steps,
    (step) => step.kind === 'try' && step.handler !== undefined && isWithin(exit.span, step.handler.span),
  );
}

/** A test that asks for a stop, or for the end of a source, explains the exit behind it. */
export function isExcused(model: ProjectModel, place: Place, test: Test): boolean {
  if (valuesOfTest(test).some((value) => isAnswerOfWait(place, value))) return true;
  if (valuesOfTest(test).some((value) => namesIn(place, value).some((name) => END_WORD.test(name)))) return true;
  if (valuesOfTest(test).every((value) => isFetchedThisTurn(place, value))) return false;
  return truthAfterStop(model, place, test) !== 'either';
}

/** `false` from `waitForNextTickAsync` and the like means that what was waited for has been closed. */
function isAnswerOfWait(place: Place, value: Value): boolean {
  const binding = value.kind === 'name' ? place.file.facts.bindings[value.binding] : undefined;
  const values = binding?.constant ? binding.values : [value];
  return values.some((held) => {
    const waited = held.kind === 'await' ? held.value : undefined;
    return waited?.kind === 'call' && WAITS.test(calledName(place.file.facts.calls[waited.call]!.callee));
  });
}

const WAITS = /^(?:wait|sleep|delay|pause)/;

/** Asked of somebody else in this very turn, so it tells what there is to do and not whether to stop. */
function isFetchedThisTurn(place: Place, value: Value): boolean {
  if (value.kind === 'await' || value.kind === 'literal') return true;
  if (value.kind === 'call') return FETCHES.test(calledName(place.file.facts.calls[value.call]!.callee));
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
/** Whether a test asks about a name: about the error that a handler caught. */
export function mentions(test: Test, binding: number | undefined): boolean {
  return binding !== undefined && valuesOfTest(test).some((value) => mentionsBinding(value, binding));
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

/** A service that asks the program to end, or ends it, does not end unnoticed. */
export function endsTheProgram({ file, function: id }: Place): boolean {
  return withNested(file.facts, id).some((inner) =>
    file.facts.calls.some((call) => call.owner === inner && ENDS_PROGRAM.test(calledName(call.callee))),
  );
}

const ENDS_PROGRAM = /^(?:stopApplication|exit|abortApplication|kill|reallyExit)$/;
