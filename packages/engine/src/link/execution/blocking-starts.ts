/** Start hooks that wait for work which lasts until the program stops, so that the program never finishes starting. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact, LoopStep, Span, Step, Value } from '../../model/facts.js';
import { targetsOf } from '../calls/targets.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { asEntity, hostedServiceOf, type EntryPoint } from '../services/entry-points.js';
import { isServiceLoop } from './execution.js';
import { isEndless, leavesByItself, loopsOf, waits } from './loops.js';

export interface BlockingStart {
  readonly entry: EntryPoint;
  /** The wait in the hook, or the head of the loop in it. */
  readonly span: Span;
  /** What it waits for, by its name; empty for a loop of its own. */
  readonly name: string;
  /** The loop, where it is that of another function. */
  readonly loop?: Lasting;
}

interface Lasting {
  readonly file: LinkedFile;
  readonly span: Span;
}

/** The start hooks in a file that never finish, in order of classes. */
export function blockingStartsIn(model: ProjectModel, file: LinkedFile): readonly BlockingStart[] {
  return file.facts.classes.flatMap((fact) => {
    const entries = hostedServiceOf(model, asEntity(file, fact))?.entries ?? [];
    return entries
      .filter((entry) => entry.role === 'start' && !entry.isDropped && entry.owner.file === file)
      .flatMap((entry) => blockingStart(model, entry) ?? []);
  });
}

function blockingStart(model: ProjectModel, entry: EntryPoint): BlockingStart | undefined {
  const place = placeIn(entry.owner.file, entry.outline.id);
  const loop = lastingLoop(model, place);
  if (loop) return { entry, span: loop.headSpan, name: '' };
  const wait = lastingWait(model, place);
  return wait && { entry, span: wait.call.span, name: nameOf(wait.call), ...(wait.loop ? { loop: wait.loop } : {}) };
}

function nameOf(call: CallFact): string {
  return calledName(call.callee) || 'this function';
}

/** A loop of the function itself that nothing but the stop ends. */
function lastingLoop(model: ProjectModel, place: Place): LoopStep | undefined {
  const outline = outlineAt(place);
  if (outline.generator) return undefined;
  return loopsOf(outline).find(({ loop, inCleanup }) => !inCleanup && waits(loop) && isLastingLoop(model, place, loop))
    ?.loop;
}

function isLastingLoop(model: ProjectModel, place: Place, loop: LoopStep): boolean {
  return !leavesByItself(loop) && (isServiceLoop(model, place, loop) || isEndless(model, place, loop));
}

interface LastingWait {
  readonly call: CallFact;
  readonly loop?: Lasting;
}

/** The first wait for work that lasts, in a function that awaits or returns it. */
function lastingWait(model: ProjectModel, place: Place): LastingWait | undefined {
  let found: LastingWait | undefined;
  someStep(outlineAt(place).steps, (step) => {
    found = lastingValue(model, place, waitedFor(step));
    return found !== undefined;
  });
  return found;
}

function waitedFor(step: Step): Value | undefined {
  if (step.kind === 'await') return step.value;
  return step.kind === 'exit' && step.how === 'return' ? step.value : undefined;
}

function lastingValue(model: ProjectModel, place: Place, value: Value | undefined): LastingWait | undefined {
  if (value?.kind === 'await') return lastingValue(model, place, value.value);
  if (value?.kind !== 'call') return undefined;
  const call = place.file.facts.calls[value.call]!;
  const { callee } = call;
  if (callee.kind === 'member' && HANDLERS.has(callee.name)) return lastingValue(model, place, callee.object);
  if (callee.kind === 'member' && JOINS.has(callee.name) && calledName(callee.object) === 'Promise') {
    const [list] = call.arguments;
    const items = list?.kind === 'array' ? list.items : [];
    return items.map((item) => lastingValue(model, place, item)).find(Boolean);
  }
  const target = functionCalledBy(model, place.file, call);
  if (!target) return isLastingApi(model, place.file, call) ? { call } : undefined;
  const loop = lastingIn(model, placeIn(target.file, target.outline.id));
  return loop && { call, loop };
}

const HANDLERS = new Set(['catch', 'finally', 'then']);
const JOINS = new Set(['all', 'allSettled']);

/** The loop that keeps a function from ending, its own or that of a function which it waits for. */
function lastingIn(model: ProjectModel, place: Place): Lasting | undefined {
  return model.remember<Lasting | undefined>('lasting loop', outlineAt(place), undefined, () => {
    const loop = lastingLoop(model, place);
    return loop ? { file: place.file, span: loop.headSpan } : lastingWait(model, place)?.loop;
  });
}

/** Calls of libraries that settle when the connection or the worker is closed. */
const LASTS_UNTIL_CLOSED = /\.(?:run|closed|promise|blpop|brpop|bLPop|blPop|brPop|getNextJob)$/;

function isLastingApi(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return false;
  return external.some((name) => LASTS_UNTIL_CLOSED.test(name) && apiByName(name)?.blocks === 'caller');
}
