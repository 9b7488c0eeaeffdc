/** Calls that arm a timer or disarm one, by the functions that they mean. */
import type { CallFact, Value } from '../../model/facts.js';
import { externalName, placeIn, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import { calledName } from '../resolve/file-index.js';
import { numberOf } from '../execution/waits.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export type TimerKind = 'interval' | 'timer';

export interface Timer {
  readonly kind: TimerKind;
  readonly call: CallFact;
  /** Where it is armed. */
  readonly place: Place;
}

const ARMING: Readonly<Record<string, TimerKind>> = { setInterval: 'interval', setTimeout: 'timer' };
const TIMER_MODULES = new Set(['', 'timers', 'node:timers']);
const GLOBAL_OBJECTS = new Set(['globalThis', 'global', 'window', 'self']);

/** The timers that a file arms by `setInterval` and `setTimeout`, in source order. Memoised by the file's version. */
export function timersIn(model: ProjectModel, file: LinkedFile): readonly Timer[] {
  return model.remember<readonly Timer[]>('timers', file.facts, [], () =>
    file.facts.calls.flatMap((call): Timer[] => {
      const kind = timerKindOf(model, file, call);
      return kind ? [{ kind, call, place: placeIn(file, call.owner) }] : [];
    }),
  );
}

/** What a call arms; undefined for every other call, `setTimeout` of `node:timers/promises` among them. */
export function timerKindOf(model: ProjectModel, file: LinkedFile, call: CallFact): TimerKind | undefined {
  const kind = ARMING[calledName(call.callee)];
  return kind && isTimerFunction(model, placeIn(file, call.owner), call.callee) ? kind : undefined;
}

/** Whether a call disarms what it is given: either function ends timers of both kinds. */
export function disarms(call: CallFact): boolean {
  return /^clear(?:Timeout|Interval|Immediate)$/.test(calledName(call.callee));
}

function isTimerFunction(model: ProjectModel, place: Place, callee: Value): boolean {
  const entity = evaluate(model, place, callee);
  if (entity.kind !== 'external') return false;
  const { module, path } = entity;
  if (!TIMER_MODULES.has(module)) return false;
  const [owner, ...rest] = path;
  return (
    path.length === 1 || (rest.length === 1 && GLOBAL_OBJECTS.has(owner!)) || externalName(entity).includes('#timers.')
  );
}

/** The delay in milliseconds where it is written as a number, made of constants, or given by a default. */
export function delayOf(model: ProjectModel, { call, place }: Timer): number | undefined {
  const [, delay] = call.arguments;
  return delay ? durationOf(model, place, delay) : 0;
}

/** The number that an expression stands for, through constants, fields that are set once, and parameters' defaults. */
export function durationOf(model: ProjectModel, place: Place, value: Value): number | undefined {
  const written = numberOf(place, value);
  if (written !== undefined) return written;
  const entity = evaluate(model, place, value);
  if (entity.kind === 'literal') return typeof entity.value === 'number' ? entity.value : undefined;
  const binding = value.kind === 'name' ? place.file.facts.bindings[value.binding] : undefined;
  const [fallback] = binding?.kind === 'parameter' && !binding.path ? binding.values : [];
  return fallback && numberOf(placeIn(place.file, binding!.owner), fallback);
}
