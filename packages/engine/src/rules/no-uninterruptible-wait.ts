/** A wait inside cancellable work that neither the signal nor the stop can end: whoever stops the work waits as well. */
import { SHUTDOWN_WORK } from '../frameworks/platform.js';
import { timeWaitOf, type TimeWait } from '../link/execution/time-waits.js';
import {
  callsItself,
  loopsCalling,
  signalAt,
  stopObservedBy,
  type StopInReach,
} from '../link/execution/stop-in-reach.js';
import { graphOf } from '../link/flow/graph.js';
import { guardsOf, isBeforeEvery, nodesOfStep } from '../link/flow/paths.js';
import { outlineAt, placeIn, type Place } from '../link/resolve/entities.js';
import { walkStepsInside } from '../link/resolve/walk.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { isAbortCall, mentionsAborted } from '../link/signals/abort-state.js';
import { parameterIsSignal } from '../link/signals/signals.js';
import type { LoopStep, Step } from '../model/facts.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-uninterruptible-wait',
  meta: {
    concern: 'cancellation',
    description: 'A wait inside cancellable work must end when the work is cancelled.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: [
    '\\bsetTimeout\\b',
    '\\bawait\\s[\\w.]*(?:[sS]leep|[dD]elay|[wW]ait|[pP]ause|[bB]ackoff|[bB]ackOff|[tT]imeout)\\w*\\(',
  ],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const outline of context.file.facts.functions) {
      const place = placeIn(context.file, outline.id);
      walkStepsInside(outline.steps, (step, around) => {
        if (step.kind === 'await') checkWait(context, place, { step, around });
      });
    }
  },
});

interface PlacedWait {
  readonly step: Extract<Step, { kind: 'await' }>;
  readonly around: readonly Step[];
}

function checkWait(context: RuleContext, place: Place, placed: PlacedWait): void {
  const wait = timeWaitOf(context.model, place, placed.step.value);
  if (!wait || !mayLast(wait)) return;
  const stop = stopAround(context, place, { ...placed, wait });
  if (!stop || isReportedAsDropped(stop, wait) || isPartOfShutdown(context, place, placed)) return;
  context.report({
    span: wait.call.span,
    message: `${describe(wait)} does not end when ${describeStop(stop)}. ${consequenceOf(stop)} ${remedyFor(stop)}`,
    related: stop.related ? [stop.related] : [],
  });
}

/** A wait that would end if it were given the signal in reach: `require-signal-forwarding` reports that. */
function isReportedAsDropped({ kind }: StopInReach, { couldTakeSignal }: TimeWait): boolean {
  return kind === 'signal' && couldTakeSignal;
}

/** Milliseconds below which a stop is not noticeably late. */
const SHORT = 250;
/** A flag is read once per iteration anyway, so that short pauses add little. */
const SHORT_BETWEEN_READS = 1000;
const SECOND = 1000;
/** Timers that are to last longer fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function mayLast({ milliseconds }: TimeWait): boolean {
  return milliseconds === undefined || (milliseconds >= SHORT && milliseconds <= LONGEST_TIMER);
}

/** A wait that happens once counts where the code states that it is long. */
function isStatedLong({ milliseconds }: TimeWait, { kind }: StopInReach): boolean {
  return milliseconds !== undefined && milliseconds >= (kind === 'signal' ? SHORT : SHORT_BETWEEN_READS);
}

function stopAround(
  { model }: RuleContext,
  place: Place,
  { around, wait }: PlacedWait & { readonly wait: TimeWait },
): StopInReach | undefined {
  const loops = around.filter((step): step is LoopStep => step.kind === 'loop');
  const repeats = loops.length > 0 || callsItself(place);
  const signal = signalAt(model, place);
  if (signal && (repeats || isStatedLong(wait, signal))) return signal;
  if (wait.milliseconds !== undefined && wait.milliseconds < SHORT_BETWEEN_READS) return undefined;
  const placedLoops = [...loops.map((loop) => ({ place, loop })), ...loopsCalling(model, place)];
  return placedLoops.map((inner) => stopObservedBy(model, inner.place, inner.loop)).find(Boolean);
}

/** Grace periods and drain loops run because a stop was asked for, and must not be cut short by it. */
function isPartOfShutdown({ model }: RuleContext, place: Place, { step, around }: PlacedWait): boolean {
  if (isInFinalizer(step, around) || isShutdownFunction(model, place)) return true;
  const graph = graphOf(outlineAt(place));
  return nodesOfStep(graph, step).some(
    (node) =>
      guardsOf(graph, node).some((guard) => mentionsAborted(guard.test, guard.holds)) ||
      isBeforeEvery(graph, node, (earlier) => isAbortCall(place.file.facts, earlier)),
  );
}

function isInFinalizer(step: Step, around: readonly Step[]): boolean {
  return around.some(
    (outer) =>
      outer.kind === 'try' &&
      outer.finalizer?.some((inner) => inner.span[0] <= step.span[0] && step.span[1] <= inner.span[1]) === true,
  );
}

/** By its name, unless it takes a signal of its own: then that is what may end it. */
function isShutdownFunction(model: RuleContext['model'], place: Place): boolean {
  const { functions } = place.file.facts;
  for (let outline = outlineAt(place); outline.id !== 0; outline = functions[outline.parent]!) {
    const takesSignal = outline.parameters.some(
      (parameter) => parameterIsSignal(model, place.file, parameter) === 'yes',
    );
    if (takesSignal) return false;
    if (SHUTDOWN_WORK.test(outline.name)) return true;
  }
  return false;
}

function describe({ milliseconds }: TimeWait): string {
  if (milliseconds === undefined) return 'This wait';
  return `This wait of ${milliseconds >= SECOND ? `${milliseconds / SECOND} s` : `${milliseconds} ms`}`;
}

function describeStop(stop: StopInReach): string {
  return stop.kind === 'flag' ? `\`${stop.name}\` changes` : `\`${stop.name}\` is aborted`;
}

function consequenceOf(stop: StopInReach): string {
  return stop.kind === 'flag'
    ? 'The loop reads it only when the time is over: until then the stop is late and the process stays alive.'
    : 'A cancelled operation goes on until the time is over, and a shutdown that waits for it takes as long.';
}

function remedyFor(stop: StopInReach): string {
  return stop.kind === 'flag'
    ? 'Abort an `AbortController` where the flag changes, and wait with `setTimeout(ms, undefined, { signal })` from `node:timers/promises`.'
    : `Wait with \`setTimeout(ms, undefined, { signal })\` from \`node:timers/promises\`, given \`${stop.name}\`.`;
}
