/** Work that a timer or schedule starts again whether or not the run before has ended. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { ApiCallback, ArgumentCondition } from '../../model/api.js';
import type { CallFact, Span, Step, Value } from '../../model/facts.js';
import { returnsPromise } from '../calls/promise-results.js';
import { rejectionOfCall } from '../calls/summaries.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { graphOf } from '../flow/graph.js';
import { isPause, wayTo } from '../flow/paths.js';
import { outlineAt, placeIn, type FunctionEntity, type Place, headOf } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isMetric } from '../resolve/vocabulary.js';
import { innerSteps } from '../resolve/walk.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';
import { runGuardsOf, takesLock, testsOwnState } from './run-guards.js';
import { numberOf } from './waits.js';

export interface OverlappingRun {
  /** What starts it again, by its name: `setInterval`, `Cron`. */
  readonly starter: string;
  readonly span: Span;
  /** The call on which a run may still wait when the next one begins. */
  readonly waitsFor: WaitedCall;
}

export interface WaitedCall {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

/** Runs longer than this are rare enough that a longer period keeps them apart. */
const LONGEST_PERIOD = 5 * 60_000;

/** The runs that may overlap, among those that a file arranges for. */
export function overlappingRunsIn(model: ProjectModel, file: LinkedFile): readonly OverlappingRun[] {
  return [
    ...file.facts.calls.flatMap((call) => scheduledRuns(model, file, call)),
    ...file.facts.classes.flatMap((fact) => decoratedRuns(model, file, fact.id)),
  ];
}

function scheduledRuns(model: ProjectModel, file: LinkedFile, call: CallFact): readonly OverlappingRun[] {
  const place = placeIn(file, call.owner);
  return repeatedCallbacks(model, file, call).flatMap((value) => {
    const waitsFor = functionsOf(model, place, value)
      .map((target) => unguardedWork(model, target))
      .find((work) => work !== undefined);
    if (!waitsFor || isInExecutor(file, call)) return [];
    const span = value.kind === 'function' ? headOf(file, value.function) : value.span;
    return [{ starter: calledName(call.callee), span, waitsFor }];
  });
}

/** A promise that polls until it settles clears its interval by itself. */
function isInExecutor({ facts }: LinkedFile, call: CallFact): boolean {
  const taker = indexOf(facts).callbacks.get(call.owner);
  return taker?.construct === true && calledName(taker.callee) === 'Promise';
}

function repeatedCallbacks(model: ProjectModel, file: LinkedFile, call: CallFact): readonly Value[] {
  const { own, external } = targetsOf(model, file, call);
  const fact = own.length === 0 && external.length === 1 ? apiByName(external[0]!) : undefined;
  if (!fact?.runs) return [];
  const place = placeIn(file, call.owner);
  const isInterval = fact.makes === 'interval' && fact.ends === false;
  const isJob = fact.entry?.role === 'job' && (fact.makes === 'job' || fact.makes === 'interval');
  if (!isInterval && !isJob) return [];
  if (!isFrequent(place, isInterval ? call.arguments[1] : call.arguments[0])) return [];
  return fact.runs
    .filter((run) => run.when === 'repeatedly' && (isInterval || overlaps(run, call)))
    .flatMap((run) => slotOf(call, run.argument));
}

function overlaps(run: ApiCallback, call: CallFact): boolean {
  return run.overlapsIf ? holds(run.overlapsIf, call) : run.overlaps === true;
}

/** Whether a condition on an option holds; not where the options cannot be read. */
function holds(condition: ArgumentCondition, call: CallFact): boolean {
  const [position, name] = condition.slot.split('.');
  const from = Number.parseInt(position!, 10);
  const candidates = position!.endsWith('…') ? call.arguments.slice(from) : call.arguments.slice(from, from + 1);
  if (candidates.some((value) => value.kind !== 'object' && value.kind !== 'function' && value.kind !== 'literal'))
    return false;
  const given = name
    ? candidates.flatMap((value) => (value.kind === 'object' ? value.entries : [])).find(({ key }) => key === name)
        ?.value
    : candidates[0];
  if (given && given.kind !== 'literal') return false;
  if (condition.isNot !== undefined) return given?.value !== condition.isNot;
  return condition.is !== undefined && given?.value === condition.is;
}

function slotOf(call: CallFact, slot: string): readonly Value[] {
  if (slot === 'last') return call.arguments.slice(-1);
  const [position, name] = slot.split('.');
  const argument = call.arguments[Number.parseInt(position!, 10)];
  if (!argument || name === undefined) return argument ? [argument] : [];
  return argument.kind === 'object' ? argument.entries.filter(({ key }) => key === name).map(({ value }) => value) : [];
}

function decoratedRuns(model: ProjectModel, file: LinkedFile, id: number): readonly OverlappingRun[] {
  const service = hostedServiceOf(model, asEntity(file, file.facts.classes[id]!));
  return (service?.entries ?? []).flatMap((entry): OverlappingRun[] => {
    const { decorator } = entry;
    const repeats = decorator?.meaning.repeats;
    if (!decorator || !repeats || entry.owner.file !== file) return [];
    const { arguments: args, name, span } = decorator;
    if (!isFrequent(placeIn(file, 0), args.at(repeats.periodAt)) || isSet(args.at(-1), repeats.unless)) return [];
    const waitsFor = unguardedWork(model, { kind: 'function', file, outline: entry.outline });
    return waitsFor ? [{ starter: name, span, waitsFor }] : [];
  });
}

function isSet(options: Value | undefined, name: string | undefined): boolean {
  if (options?.kind !== 'object' || name === undefined) return false;
  return options.entries.some(({ key, value }) => key === name && !(value.kind === 'literal' && value.value === false));
}

/** Whether a period in milliseconds or by cron is short; what cannot be told is, unless its name speaks of hours or days. */
function isFrequent(place: Place, period: Value | undefined): boolean {
  if (!period) return false;
  const milliseconds = numberOf(place, period);
  if (milliseconds !== undefined) return milliseconds <= LONGEST_PERIOD;
  if (countsMinutes(period)) return false;
  if (period.kind === 'literal') return isFrequentCron(String(period.value));
  return !namesIn(place, period).some((name) =>
    /hour|day|daily|week|month|night|year|AM$|PM$|EVERY_\d+_MINUTES/i.test(name),
  );
}

/** `minutes * 60 * 1000` */
function countsMinutes(period: Value): boolean {
  if (period.kind !== 'other' || period.operator !== '*') return false;
  return period.parts.some(
    (part) => countsMinutes(part) || (part.kind === 'literal' && (part.value === 60 || part.value === 60_000)),
  );
}

/** `* * * * *`, and with a field for seconds `0 * * * * *`: every minute or more often. */
function isFrequentCron(expression: string): boolean {
  const fields = expression.trim().split(/\s+/);
  if (fields.length === 5) return /^\*(?:\/1)?$/.test(fields[0]!) && fields[1] === '*';
  return fields.length === 6 && /^\*(?:\/1)?$/.test(fields[1]!) && fields[2] === '*';
}

function namesIn({ file }: Place, value: Value): readonly string[] {
  switch (value.kind) {
    case 'name':
      return [value.name];
    case 'member':
      return [value.name, ...namesIn({ file, function: 0 }, value.object)];
    case 'other':
      return value.parts.flatMap((part) => namesIn({ file, function: 0 }, part));
    case 'call': {
      const call = file.facts.calls[value.call]!;
      return [
        ...namesIn({ file, function: 0 }, call.callee),
        ...call.arguments.flatMap((argument) =>
          argument.kind === 'literal' ? [String(argument.value)] : namesIn({ file, function: 0 }, argument),
        ),
      ];
    }
    case 'choice':
      return value.options.flatMap((option) => namesIn({ file, function: 0 }, option));
    default:
      return [];
  }
}

/** Signs of life and measurements, of which two at once do no harm. */
const HARMLESS_TWICE = /heart|beat|ping|alive|presence|metric|stats|health|connectivity|report|log/i;

interface Work {
  /** Two where it waits at least twice, or once for each of several items. */
  readonly waits: number;
  readonly first: WaitedCall | undefined;
}

const NO_WORK: Work = { waits: 0, first: undefined };

/** What a function may still be waiting for when it is called again; undefined where it keeps a second run out, or is short. */
function unguardedWork(model: ProjectModel, target: FunctionEntity): WaitedCall | undefined {
  const work = workOf(model, target);
  return work.waits > 1 ? work.first : undefined;
}

function workOf(model: ProjectModel, { file, outline }: FunctionEntity): Work {
  const place = placeIn(file, outline.id);
  return model.remember<Work>('repeated work', outline, NO_WORK, () => {
    if (HARMLESS_TWICE.test(outline.name) || measures(place) || isGuarded(place)) return NO_WORK;
    return workIn(model, place, { steps: outline.steps, isRepeated: false });
  });
}

function measures({ file, function: id }: Place): boolean {
  return (indexOf(file.facts).callsByOwner.get(id) ?? []).some(
    ({ callee }) => callee.kind === 'member' && (isMetric(callee.name) || /metrics?$/i.test(nameOf(callee.object))),
  );
}

function nameOf(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

function isGuarded(place: Place): boolean {
  if (!outlineAt(place).async && testsOwnState(place)) return true;
  return runGuardsOf(place).length > 0 || takesLock(place) || endsItsTimer(place);
}

/** Clears its timer before it waits, to arm it again afterwards. */
function endsItsTimer(place: Place): boolean {
  const graph = graphOf(outlineAt(place));
  return graph.nodes.some((node) => {
    const call =
      node.kind === 'step' && node.step.kind === 'call' ? place.file.facts.calls[node.step.call]! : undefined;
    if (!call || !/^(?:clear(?:Interval|Timeout)|stop|pause|cancel)$/.test(calledName(call.callee))) return false;
    return wayTo(graph, node.id, { avoiding: isPause }) !== undefined;
  });
}

interface Section {
  readonly steps: readonly Step[];
  /** Inside a loop or the callback of `map`. */
  readonly isRepeated: boolean;
}

function workIn(model: ProjectModel, place: Place, { steps, isRepeated }: Section): Work {
  let work = NO_WORK;
  for (const step of steps) {
    if (step.kind === 'call') {
      const call = place.file.facts.calls[step.call]!;
      work = plus(work, times(workOfCall(model, place.file, call), isRepeated ? 2 : 1));
    }
    const isLoop = step.kind === 'loop';
    for (const inner of innerSteps(step))
      work = plus(work, workIn(model, place, { steps: inner, isRepeated: isRepeated || isLoop }));
  }
  return work;
}

function workOfCall(model: ProjectModel, file: LinkedFile, call: CallFact): Work {
  const name = calledName(call.callee);
  if (HARMLESS_TWICE.test(name)) return NO_WORK;
  if ((name === 'map' || name === 'forEach') && call.arguments[0])
    return times(workOfTargets(model, functionsOf(model, placeIn(file, call.owner), call.arguments[0])), 2);
  const { own } = targetsOf(model, file, call);
  if (own.length > 0) return workOfTargets(model, own);
  const isAwaited = call.use === 'awaited' || call.use === 'returned';
  return isAwaited && rejectionOfCall(model, file, call)?.isLikely ? { waits: 1, first: { file, call } } : NO_WORK;
}

function workOfTargets(model: ProjectModel, targets: readonly FunctionEntity[]): Work {
  return targets
    .filter((target) => returnsPromise(model, target) === 'yes')
    .map((target) => workOf(model, target))
    .reduce((left, right) => (right.waits > left.waits ? right : left), NO_WORK);
}

function plus(left: Work, right: Work): Work {
  return { waits: left.waits + right.waits, first: left.first ?? right.first };
}

function times({ waits, first }: Work, factor: number): Work {
  return { waits: waits * factor, first };
}
