/** Work that begins while a container is still building its services, because a constructor starts it. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { ApiFact } from '../../model/api.js';
import type { CallFact } from '../../model/facts.js';
import { fateOf, type Fate } from '../calls/fate.js';
import { returnsPromise } from '../calls/promise-results.js';
import { rejectionOfCall } from '../calls/summaries.js';
import { targetsOf } from '../calls/targets.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { asEntity, hookNamesOf } from '../services/entry-points.js';

export interface HeavyConstructor {
  readonly call: CallFact;
  readonly owner: string;
  /** What it starts: something that ticks, takes jobs, listens or watches; a command that is waited for; work of its own. */
  readonly starts: 'timer' | 'job' | 'worker' | 'server' | 'watcher' | 'command' | 'work';
}

/** The calls by which constructors of a framework's services start work, in source order. */
export function heavyConstructorsIn(model: ProjectModel, file: LinkedFile): readonly HeavyConstructor[] {
  return file.facts.classes.flatMap((fact) => {
    const { constructorId } = fact;
    if (constructorId === undefined || hookNamesOf(model, asEntity(file, fact)).length === 0) return [];
    return (indexOf(file.facts).callsByOwner.get(constructorId) ?? []).flatMap((call): HeavyConstructor[] => {
      const starts = startedBy(model, file, call);
      return starts ? [{ call, owner: fact.name, starts }] : [];
    });
  });
}

function startedBy(model: ProjectModel, file: LinkedFile, call: CallFact): HeavyConstructor['starts'] | undefined {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return isBegunWork(model, file, call) ? 'work' : undefined;
  const facts = external.map((name) => apiByName(name)).filter((fact) => fact !== undefined);
  return facts.map((fact) => startedByApi(fact, call)).find((starts) => starts !== undefined);
}

function startedByApi(fact: ApiFact, call: CallFact): HeavyConstructor['starts'] | undefined {
  const name = calledName(call.callee);
  if (fact.blocks === 'event loop') return /^(?:exec|execFile|spawn)Sync$/.test(name) ? 'command' : undefined;
  switch (fact.makes) {
    case 'interval':
      return 'timer';
    case 'job':
      return fact.autoruns || name === 'start' ? 'job' : undefined;
    case 'worker':
      return fact.autoruns && !isToldToWait(call) ? 'worker' : undefined;
    case 'server':
      return name === 'listen' ? 'server' : undefined;
    case 'watcher':
      return 'watcher';
    default:
      return undefined;
  }
}

/** `new Worker(name, process, { autorun: false })` */
function isToldToWait({ arguments: args }: CallFact): boolean {
  return args.some(
    (value) =>
      value.kind === 'object' &&
      value.entries.some((entry) => /^auto(?:run|[sS]tart)$/.test(entry.key) && entry.value.kind === 'literal'),
  );
}

/** An async function with a wait, whose promise nothing keeps. Where its failure is noticed by nothing, that is reported elsewhere. */
function isBegunWork(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const { own, isComplete } = targetsOf(model, file, call);
  const waits = own.some(
    (target) =>
      returnsPromise(model, target) === 'yes' && someStep(target.outline.steps, (step) => step.kind === 'await'),
  );
  return waits && isComplete && isDropped(fateOf(file.facts, call)) && !isFloating(model, file, call);
}

function isDropped(fate: Fate): boolean {
  if (fate.kind === 'chained') return /^(?:then|catch|finally)$/.test(fate.name) && isDropped(fate.fate);
  return fate.kind === 'dropped' || fate.kind === 'voided';
}

function isFloating(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const isHandled = fateOf(file.facts, call).kind === 'chained';
  return !isHandled && rejectionOfCall(model, file, call)?.isLikely === true;
}
