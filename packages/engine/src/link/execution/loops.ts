/** Loops: which have no end of their own, and whether anything in a turn sees that a stop was asked for. */
import type {
  BranchStep,
  CallFact,
  FunctionOutline,
  LoopStep,
  Span,
  Step,
  Test,
  TryStep,
  Value,
} from '../../model/facts.js';
import { canonicalApiName } from '../../frameworks/apis/lookup.js';
import { externalName, outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import { mayPassOnCancellation } from '../signals/handlers.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { missesSignal, reactionOfSteps, type Reaction } from '../signals/reactions.js';
import { carriesSignal } from '../signals/signals.js';
import { isNeverAborted, readsStopState } from '../signals/stop-state.js';
import { someStep } from '../resolve/walk.js';
import { isWithin } from '../../model/spans.js';

export type Loop = LoopStep;

/** The loops of a function with what stands around them, outer before inner; loops of nested functions are not among them. */
export interface PlacedLoop {
  readonly loop: Loop;
  /** Inside a `finally`, or a `catch`: there it is part of cleaning up. */
  readonly inCleanup: boolean;
}

export function loopsOf(outline: FunctionOutline): readonly PlacedLoop[] {
  const found: PlacedLoop[] = [];
  collect(outline.steps, false, found);
  return found;
}

function collect(steps: readonly Step[], inCleanup: boolean, found: PlacedLoop[]): void {
  for (const step of steps) {
    switch (step.kind) {
      case 'loop':
        found.push({ loop: step, inCleanup });
        collect(step.body, inCleanup, found);
        break;
      case 'branch':
        collect(step.then, inCleanup, found);
        collect(step.else, inCleanup, found);
        break;
      case 'try':
        collect(step.body, inCleanup, found);
        collect(step.handler?.body ?? [], true, found);
        collect(step.finalizer ?? [], true, found);
        break;
      case 'switch':
        for (const item of step.cases) collect(item.body, inCleanup, found);
        break;
      case 'block':
        collect(step.body, inCleanup, found);
        break;
      default:
    }
  }
}

/** Whether a turn gives way: a loop that never does blocks everything, and no signal could reach it. */
export function waits(loop: Loop): boolean {
  return (
    loop.form === 'for-await' ||
    someStep(
      [...loop.testSteps, ...loop.body, ...loop.updateSteps],
      (step) => step.kind === 'await' || (step.kind === 'loop' && step.form === 'for-await'),
    )
  );
}

/** Pulled by whoever consumes it, who decides when to stop. */
export function yieldsDirectly(loop: Loop): boolean {
  return someStep([...loop.testSteps, ...loop.body], (step) => step.kind === 'yield');
}

const INTERVAL = canonicalApiName('node:timers/promises#setInterval');
/** Sources of `for await` that give items for ever. */
const ENDLESS_SOURCES = new Set([
  INTERVAL,
  ...['node:events#on', 'node:events#EventEmitter.on'].map((name) => canonicalApiName(name)),
]);

/** A loop without a bound of its own: its head never says no by itself, and no way out depends on data. */
export function isEndless(model: ProjectModel, place: Place, loop: Loop, side?: KnownSide): boolean {
  if (loop.form === 'for-of' || loop.form === 'for-in') return false;
  if (loop.form === 'for-await') return isEndlessSource(model, place, loop) && !leavesByItself(loop, side);
  if (retriesForEver(model, place, loop)) return true;
  return (!loop.test || isAlwaysTrue(model, place, loop.test, loop.span)) && !leavesByItself(loop, side);
}

/** Whether the source of a `for await` gives items for ever, whatever is aborted. */
export function isEndlessSource(model: ProjectModel, place: Place, loop: Loop): boolean {
  if (loop.source?.kind !== 'call') return false;
  const call = place.file.facts.calls[loop.source.call]!;
  const callee = evaluate(model, place, call.callee);
  const answers = call.arguments.map((value) => carriesSignal(model, place, value));
  if (callee.kind === 'function') return isEndlessGenerator(model, place, { call, target: callee });
  // The signal is in the options; what comes first is waited for.
  return (
    callee.kind === 'external' &&
    ENDLESS_SOURCES.has(canonicalApiName(externalName(callee))) &&
    answers[0] !== 'yes' &&
    answers.slice(1).every((answer) => answer === 'no') &&
    !call.arguments.some(namesClosingEvents)
  );
}

/** `on(emitter, 'row', { close: ['end'] })` ends with one of these events. */
function namesClosingEvents(argument: Value): boolean {
  return argument.kind === 'object' && argument.entries.some((entry) => entry.key === 'close' || entry.key === '...');
}

/** `for await (… of setInterval(ms, …))` of the timers' promises. */
export function isIntervalSource(model: ProjectModel, place: Place, loop: Loop): boolean {
  if (loop.form !== 'for-await' || loop.source?.kind !== 'call') return false;
  const callee = evaluate(model, place, place.file.facts.calls[loop.source.call]!.callee);
  return callee.kind === 'external' && canonicalApiName(externalName(callee)) === INTERVAL;
}

/** A generator that yields for ever, and either asks no signal whether to go on or gets none here. */
function isEndlessGenerator(
  model: ProjectModel,
  place: Place,
  generated: { readonly call: CallFact; readonly target: FunctionEntity },
): boolean {
  // A generator may iterate over itself.
  return model.remember('endless generator', generated.call, false, () => yieldsForEver(model, place, generated));
}

function yieldsForEver(
  model: ProjectModel,
  place: Place,
  { call, target }: { readonly call: CallFact; readonly target: FunctionEntity },
): boolean {
  const { file, outline } = target;
  if (!outline.generator || call.arguments.some((value) => carriesSignal(model, place, value) === 'yes')) return false;
  const inside = placeIn(file, outline.id);
  const isDeaf = missesSignal(model, place, { call, target });
  return loopsOf(outline).some(({ loop }) => {
    if (!yieldsDirectly(loop)) return false;
    if (isDeaf && loop.test && readsStopState(model, inside, loop.test) === 'yes') return !leavesByItself(loop);
    return isEndless(model, inside, loop) && reactionOfLoop(model, inside, loop) === 'ignores';
  });
}

/**
 * A loop that ends when what it tries succeeds, and otherwise tries again for ever: its only way out stands in a `try` whose
 * handler neither leaves nor counts.
 */
function retriesForEver(model: ProjectModel, place: Place, loop: Loop): boolean {
  const attempt = loop.body.find((step): step is TryStep => step.kind === 'try');
  if (
    !attempt?.handler ||
    mayPassOnCancellation(attempt.handler) ||
    loop.body.some((step) => step !== attempt && mayLeave([step]))
  )
    return false;
  if (!loop.test || isAlwaysTrue(model, place, loop.test, loop.span))
    return attempt.body.some((step) => isPlainLeave(step));
  return testsForResult(loop.test, attempt) && !mayLeave(attempt.body);
}

function mayLeave(steps: readonly Step[]): boolean {
  return someStep(steps, (step) => step.kind === 'exit' && step.how !== 'continue');
}

/** An unconditional `return` or `break` at the end of the attempt; anything conditional inside is data's business. */
function isPlainLeave(step: Step): boolean {
  return step.kind === 'exit' && (step.how === 'return' || step.how === 'break');
}

/** `while (result === undefined)`, where only the attempt sets it. */
function testsForResult(test: Test, attempt: TryStep): boolean {
  const tested =
    test.kind === 'compare' && ['===', '=='].includes(test.operator)
      ? test.left
      : test.kind === 'not' && test.test.kind === 'truthy'
        ? test.test.value
        : undefined;
  if (tested?.kind !== 'name' || tested.binding < 0) return false;
  return attempt.body.some(
    (step) => step.kind === 'write' && step.target.kind === 'name' && step.target.binding === tested.binding,
  );
}

/** Whether a test can be proven to hold for ever: a literal, a copy made before the loop, a flag that nobody clears. */
export function isAlwaysTrue(model: ProjectModel, place: Place, test: Test, loop: Span): boolean {
  const truth = constantTruth(model, place, test, loop);
  return truth === true;
}

/** The truth that a test keeps through all turns, or undefined when it may change or cannot be told. */
function constantTruth(model: ProjectModel, place: Place, test: Test, loop: Span): boolean | undefined {
  switch (test.kind) {
    case 'constant':
      return test.value;
    case 'not': {
      const inner = constantTruth(model, place, test.test, loop);
      return inner === undefined ? undefined : !inner;
    }
    case 'all':
    case 'any': {
      const truths = new Set(test.tests.map((inner) => constantTruth(model, place, inner, loop)));
      if (truths.has(undefined)) return undefined;
      return test.kind === 'all' ? !truths.has(false) : truths.has(true);
    }
    case 'truthy':
      return constantValueTruth(model, place, test.value, loop);
    case 'compare':
      return undefined;
  }
}

function constantValueTruth(model: ProjectModel, place: Place, value: Value, loop: Span): boolean | undefined {
  if (value.kind === 'literal') return Boolean(value.value);
  if (value.kind === 'name' && value.binding >= 0) return copiedTruth(place, value.binding, loop);
  if (value.kind === 'member' && value.name === 'aborted' && isNeverAborted(place, value.object)) return false;
  const own = value.kind === 'member' && value.object.kind === 'this';
  if (!own || readsStopState(model, place, { kind: 'truthy', value }) !== 'no') return undefined;
  return fieldTruth(place, value.name, loop);
}

/** `const aborted = signal.aborted` before the loop: what it says never changes; a stop is asked for later, so it says false. */
function copiedTruth(place: Place, id: number, loop: Span): boolean | undefined {
  const binding = place.file.facts.bindings[id];
  if (!binding?.constant || binding.kind !== 'variable' || isWithin(binding.span, loop)) return undefined;
  if (binding.path) return binding.path.at(-1) === 'aborted' ? false : undefined;
  const [value] = binding.values;
  if (value?.kind === 'literal') return Boolean(value.value);
  return value?.kind === 'member' && value.name === 'aborted' ? false : undefined;
}

/** A private flag that nothing but the beginning, or this very function before the loop, has set. */
function fieldTruth(place: Place, name: string, loop: Span): boolean | undefined {
  const outline = outlineAt(place);
  if (outline.class === undefined) return undefined;
  const writes = indexOf(place.file.facts).ownWrites.get(outline.class)?.get(name) ?? [];
  if (writes.length === 0 || writes.some((write) => isWithin(write.step.span, loop))) return undefined;
  const truths = new Set(
    writes.map(({ step }) => (step.value?.kind === 'literal' ? Boolean(step.value.value) : undefined)),
  );
  return truths.size === 1
    ? [...truths][0]
    : writes.some(({ step }) => step.value?.kind !== 'literal')
      ? undefined
      : true;
}

/** The side of a condition that is certain to be taken; ways out on the other side are not counted. */
export type KnownSide = (test: Test) => 'then' | 'else' | undefined;

interface Guards {
  readonly side: KnownSide | undefined;
  readonly tests: readonly BranchStep[];
  /** Labels and nesting that decide where a `break` goes. */
  readonly breakDepth: number;
  readonly labels: readonly string[];
}

/**
 * Whether something in a turn leaves the loop by what it finds: `break`, `return`, or a `throw` that a count or a deadline
 * decides. An error that is thrown or rethrown is no bound.
 */
export function leavesByItself(loop: Loop, side?: KnownSide): boolean {
  return leavesFrom(
    [...loop.testSteps, ...loop.body],
    { side, tests: [], breakDepth: 0, labels: loop.label ? [loop.label] : [] },
    loop,
  );
}

function leavesFrom(steps: readonly Step[], guards: Guards, loop: Loop): boolean {
  return steps.some((step) => stepLeaves(step, guards, loop));
}

function stepLeaves(step: Step, guards: Guards, loop: Loop): boolean {
  switch (step.kind) {
    case 'exit':
      return exitLeaves(step, guards, loop);
    case 'branch': {
      const inner = { ...guards, tests: [...guards.tests, step] };
      const taken = guards.side?.(step.test);
      return (
        (taken !== 'else' && leavesFrom(step.then, inner, loop)) ||
        (taken !== 'then' && leavesFrom(step.else, inner, loop))
      );
    }
    case 'loop':
      return leavesFrom(
        step.body,
        { ...guards, breakDepth: guards.breakDepth + 1, labels: withLabel(guards, step.label) },
        loop,
      );
    case 'switch':
      return step.cases.some((item) =>
        leavesFrom(
          item.body,
          {
            ...guards,
            breakDepth: guards.breakDepth + 1,
            labels: withLabel(guards, step.label),
            tests: [...guards.tests, asGuard(step.span)],
          },
          loop,
        ),
      );
    case 'block':
      return leavesFrom(step.body, { ...guards, labels: withLabel(guards, step.label) }, loop);
    case 'try':
      return (
        leavesFrom(step.body, guards, loop) ||
        leavesFrom(step.handler?.body ?? [], guards, loop) ||
        leavesFrom(step.finalizer ?? [], guards, loop)
      );
    default:
      return false;
  }
}

function withLabel(guards: Guards, label: string | undefined): readonly string[] {
  return label ? [...guards.labels, label] : guards.labels;
}

/** A `case` guards like a test that cannot be told. */
function asGuard(span: Span): BranchStep {
  return {
    kind: 'branch',
    test: { kind: 'truthy', value: { kind: 'other', parts: [], span } },
    then: [],
    else: [],
    span,
  };
}

function exitLeaves(step: Extract<Step, { kind: 'exit' }>, guards: Guards, loop: Loop): boolean {
  switch (step.how) {
    case 'return':
      return true;
    case 'break':
      return step.label ? !guards.labels.includes(step.label) || step.label === loop.label : guards.breakDepth === 0;
    case 'continue':
      return step.label !== undefined && !guards.labels.includes(step.label);
    case 'throw':
      return guards.tests.some((branch) => counts(branch.test));
  }
}

/** Attempts, deadlines and sizes are compared by order. */
function counts(test: Test): boolean {
  if (test.kind === 'compare') return ['<', '<=', '>', '>=', '===', '=='].includes(test.operator) && !isTypeCheck(test);
  if (test.kind === 'not') return counts(test.test);
  return test.kind === 'all' || test.kind === 'any' ? test.tests.some(counts) : false;
}

function isTypeCheck(test: Extract<Test, { kind: 'compare' }>): boolean {
  const isOrder = test.operator.startsWith('<') || test.operator.startsWith('>');
  return !isOrder && !(test.left.kind === 'name' && test.right.kind === 'name');
}

/** What one turn does about a stop that was asked for. */
function reactionOfLoop(model: ProjectModel, place: Place, loop: Loop): Reaction {
  const given = loop.form === 'for-await' && loop.source && !isEndlessSource(model, place, loop);
  if (given && carriesSignal(model, place, loop.source) !== 'no') return 'throws';
  return reactionOfSteps(model, place, [...loop.testSteps, ...loop.body, ...loop.updateSteps]);
}

/** Whether a turn waits for something that was handed in, or made from what was: whoever owns it may close it and so end the wait. */
export function waitsForHandedIn({ file }: Place, loop: Loop): boolean {
  return someStep([...loop.testSteps, ...loop.body], (step) => {
    if (step.kind !== 'await' || step.value.kind !== 'call') return false;
    const { callee } = file.facts.calls[step.value.call]!;
    return callee.kind === 'member' && isHandedIn(file, callee.object, 0);
  });
}

function isHandedIn(file: LinkedFile, value: Value, depth: number): boolean {
  if (value.kind === 'member') return isHandedIn(file, value.object, depth);
  const binding = value.kind === 'name' ? file.facts.bindings[value.binding] : undefined;
  if (!binding || depth > 4) return false;
  if (binding.kind === 'parameter') return true;
  return binding.values.some((held) => {
    const made = held.kind === 'await' ? held.value : held;
    if (made.kind !== 'call') return false;
    return file.facts.calls[made.call]!.arguments.some((argument) => isHandedIn(file, argument, depth + 1));
  });
}
