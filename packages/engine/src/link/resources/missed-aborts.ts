/** Aborts that come while what their listener would end is still being set up, and that nothing looks for afterwards. */
import type { Binding, FunctionId, Span, Step } from '../../model/facts.js';
import { usesIn } from '../calls/result-uses.js';
import { graphOf } from '../flow/graph.js';
import { nodesOfStep, wayBetween } from '../flow/paths.js';
import { outlineAt } from '../resolve/entities.js';
import { calledName, indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { abortListenersIn, effectOf, type AbortListener } from '../signals/abort-listeners.js';
import { handlerFunctions } from './abort-listener-removals.js';

export interface MissedAbort {
  readonly listener: AbortListener;
  /** What the listener would end, and finds unset. */
  readonly name: string;
  /** The wait during which the abort is missed. */
  readonly span: Span;
}

/** The aborts that listeners of a file miss during a wait, in order of listeners. */
export function missedAbortsIn(model: ProjectModel, file: LinkedFile): readonly MissedAbort[] {
  return abortListenersIn(model, file).flatMap((listener): MissedAbort[] => {
    const { place } = listener;
    if (!outlineAt(place).async || effectOf(model, listener) === 'settles') return [];
    const own = handlerFunctions(model, listener);
    const target = soleTargetOf(file, own);
    const wait = target && setUpAfter(listener, target);
    return target && wait && !looksAgain(listener, wait) ? [{ listener, name: target.name, span: wait.span }] : [];
  });
}

/** The one variable, unset at first, whose members are all that the listener calls. */
function soleTargetOf({ facts }: LinkedFile, own: ReadonlySet<FunctionId>): Binding | undefined {
  const calls = [...own].flatMap((id) => indexOf(facts).callsByOwner.get(id) ?? []);
  const targets = new Set(
    calls.map(({ callee }) =>
      callee.kind === 'member' && callee.object.kind === 'name' ? callee.object.binding : undefined,
    ),
  );
  const [id] = targets;
  const binding = targets.size === 1 && id !== undefined && id >= 0 ? facts.bindings[id] : undefined;
  const writesFlags = facts.bindings.some((candidate) => candidate.writers.some((writer) => own.has(writer)));
  return binding?.kind === 'variable' && !binding.constant && binding.owner !== 0 && !writesFlags ? binding : undefined;
}

/** `target = await …` in the same function, later on a way from the listener, when nothing has set it before. */
function setUpAfter({ place, step }: AbortListener, target: Binding): Step | undefined {
  const outline = outlineAt(place);
  const graph = graphOf(outline);
  const writes: Step[] = [];
  walkSteps(outline.steps, (candidate) => {
    if (candidate.kind === 'write' && candidate.target.kind === 'name' && candidate.target.binding === target.id)
      writes.push(candidate);
  });
  const [write, ...others] = writes;
  if (write?.kind !== 'write' || write.value?.kind !== 'await' || others.length > 0 || target.owner !== outline.id)
    return undefined;
  if (target.values.length > 1 && target.values.some((value) => value.kind === 'call')) return undefined;
  const isLater = nodesOfStep(graph, step).some((from) =>
    nodesOfStep(graph, write).some((to) => wayBetween(graph, { from, to }) !== undefined),
  );
  return isLater ? write : undefined;
}

/** Whether anything in the function mentions the signal, or `aborted`, after the wait. */
function looksAgain({ place, signal, call }: AbortListener, wait: Step): boolean {
  const { file } = place;
  let root = signal;
  while (root.kind === 'member') root = root.object;
  if (root.kind !== 'name' || root.binding < 0) return true;
  const isAfter = (span: Span): boolean => span[0] >= wait.span[0];
  const uses = usesIn(file.facts).ofBinding.get(root.binding) ?? [];
  return uses.some(
    ({ value, taker }) =>
      isAfter(value.span) &&
      !(taker.kind === 'chained' && (taker.by === call || calledName(taker.by.callee) === 'removeEventListener')),
  );
}
