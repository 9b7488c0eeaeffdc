/** Programs of no framework whose workers can be stopped in order, while nothing does so when the process is asked to end. */
import type { CallFact, Value } from '../../model/facts.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { usesIn, type Use } from '../calls/result-uses.js';
import { outlineAt, placeIn, type ClassEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { hostedServiceOf } from './entry-points.js';
import { isSamePackage, isStopSignal, processListenersOf } from './process-listeners.js';

export interface UnreachedStop {
  /** The call that starts the worker. */
  readonly start: CallFact;
  /** The worker, as the program calls it. */
  readonly name: string;
  readonly owner: ClassEntity;
  readonly method: ClassEntity['class']['methods'][number];
}

const STARTS = ['start', 'run', 'listen', 'poll', 'startPolling'];
/** Packages that listen to signals on behalf of the program. */
const HANDLES_SIGNALS = /graceful|terminus|exit-hook|signal-exit|async-exit|stoppable|death/;

/** The workers that a file starts for the life of the process and that nothing stops, in source order. */
export function unreachedStopsIn(model: ProjectModel, file: LinkedFile): readonly UnreachedStop[] {
  const { callsByName } = indexOf(file.facts);
  const starts = STARTS.flatMap((name) => callsByName.get(name) ?? []).sort((left, right) => left.id - right.id);
  const found = starts.flatMap((start) => unreachedStop(model, file, start) ?? []);
  return found.length === 0 || isEndingHandled(model, file) ? [] : found;
}

function unreachedStop(model: ProjectModel, file: LinkedFile, start: CallFact): UnreachedStop | undefined {
  const { callee } = start;
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || !isProgramsOwn(file, start.owner)) return undefined;
  const owner = classMadeHere(model, file, callee.object);
  const method = owner && drainOf(owner);
  if (!method || hostedServiceOf(model, owner)) return undefined;
  return { start, name: callee.object.name, owner, method };
}

/** The module's own body, or a function that it calls and that nothing else sees: `main()`. */
function isProgramsOwn({ facts }: LinkedFile, id: number): boolean {
  if (id === 0) return true;
  const { name, parent, parameters } = facts.functions[id]!;
  const isCalled = (indexOf(facts).callsByName.get(name) ?? []).some((call) => call.owner === 0);
  return parent === 0 && isCalled && parameters.length === 0 && !facts.exports.some((fact) => fact.name === name);
}

/** The class of a name that holds a new object, which only the calls of its members see. */
function classMadeHere(
  model: ProjectModel,
  file: LinkedFile,
  { binding: id }: Value & { kind: 'name' },
): ClassEntity | undefined {
  const binding = file.facts.bindings[id];
  const [value] = binding?.values ?? [];
  const made = value?.kind === 'call' ? file.facts.calls[value.call]! : undefined;
  if (!binding?.constant || binding.kind !== 'variable' || !made?.construct) return undefined;
  const isExported = file.facts.exports.some(({ value: given }) => given?.kind === 'name' && given.binding === id);
  const uses = usesIn(file.facts).ofBinding.get(id) ?? [];
  if (isExported || !uses.every(isPlainCall)) return undefined;
  const entity = evaluate(model, placeIn(file, made.owner), made.callee);
  return entity.kind === 'class' ? entity : undefined;
}

function isPlainCall({ taker }: Use): boolean {
  return taker.kind === 'chained' && !STOP_METHOD.test(taker.name);
}

/** A stop that waits: something is lost without it. */
function drainOf({ file, class: fact }: ClassEntity): UnreachedStop['method'] | undefined {
  return fact.methods.find((method) => {
    if (method.static || method.kind !== 'method' || !STOP_METHOD.test(method.name)) return false;
    const { steps } = outlineAt(placeIn(file, method.function));
    return someStep(steps, (step) => step.kind === 'await');
  });
}

/** A listener on a signal in the package, or a library that listens. */
function isEndingHandled(model: ProjectModel, file: LinkedFile): boolean {
  return (
    file.facts.bindings.some(({ from }) => from && HANDLES_SIGNALS.test(from.module)) ||
    processListenersOf(model).some(
      (listener) =>
        isSamePackage(listener.file, file) && (listener.events.length === 0 || listener.events.some(isStopSignal)),
    )
  );
}
