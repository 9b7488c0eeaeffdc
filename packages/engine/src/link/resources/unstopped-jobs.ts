/** Jobs of scheduling libraries that a service makes by hand and never stops: they tick on after the application is closed. */
import { apiByName } from '../../frameworks/apis/lookup.js';
import type { CallFact } from '../../model/facts.js';
import { fateOf } from '../calls/fate.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { targetsOf } from '../calls/targets.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity, hookNamesOf } from '../services/entry-points.js';
import { holderOf } from './holders.js';
import { isNeverReleased } from './releases.js';

export interface UnstoppedJob {
  readonly call: CallFact;
  /** The service that makes it. */
  readonly owner: string;
}

/** Names without which a file makes no such job. */
export const JOB_WORDS: readonly string[] = ['\\bCron(?:Job)?\\b', '\\bcron\\b', '\\bscheduleJob\\b'];

/** The jobs that classes of a framework make and that nothing in sight can stop, in source order. */
export function unstoppedJobsIn(model: ProjectModel, file: LinkedFile): readonly UnstoppedJob[] {
  return file.facts.calls.flatMap((call): UnstoppedJob[] => {
    const owner = file.facts.functions[call.owner]!.class;
    const service = owner === undefined ? undefined : file.facts.classes[owner]!;
    if (!service || !makesJob(model, file, call)) return [];
    const isManaged = hookNamesOf(model, asEntity(file, service)).length > 0;
    return isManaged && !mayBeStopped(model, file, call) ? [{ call, owner: service.name }] : [];
  });
}

function makesJob(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const { own, external } = targetsOf(model, file, call);
  if (own.length > 0) return false;
  return external.some((name) => {
    const fact = apiByName(name);
    return fact?.makes === 'job' && fact.handle === 'result' && fact.entry?.role === 'job';
  });
}

const STOPS = /^(?:stop|cancel|cancelJob|destroy|gracefulShutdown|shutdown|clear)$/;

/** Stopped by a call in the file, kept where another file may stop it, or never begun. */
function mayBeStopped(model: ProjectModel, file: LinkedFile, call: CallFact): boolean {
  const { callsByName } = indexOf(file.facts);
  if (
    [...callsByName].some(([name, calls]) => STOPS.test(name) && calls.some(({ callee }) => callee.kind === 'member'))
  )
    return true;
  const holder = holderOf(file.facts, call);
  if (holder.kind === 'nothing') return false;
  if (holder.kind === 'member') return !isNeverReleased(model, file, { ...holder, isElement: true });
  if (holder.kind === 'binding')
    return (usesIn(file.facts).ofBinding.get(holder.binding) ?? []).some((use) => !isHarmless(model, file, use));
  const fate = fateOf(file.facts, call);
  return !(fate.kind === 'chained' && fate.name === 'start' && fate.fate.kind === 'dropped');
}

/** `job.start()`, and being put in a collection from which nothing takes it. */
function isHarmless(model: ProjectModel, file: LinkedFile, { taker }: Use): boolean {
  if (taker.kind === 'chained') return taker.name === 'start';
  if (taker.kind === 'tested') return true;
  if (taker.kind !== 'argument') return false;
  const { callee } = taker.of;
  const collection =
    callee.kind === 'member' && /^(?:push|add|set)$/.test(calledName(callee)) ? callee.object : undefined;
  return (
    collection?.kind === 'member' &&
    collection.object.kind === 'this' &&
    isNeverReleased(model, file, { kind: 'member', name: collection.name, object: collection.object, isElement: true })
  );
}
