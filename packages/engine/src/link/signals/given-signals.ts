/** The stop signal that a call visibly gets: an `AbortSignal`, or options that hold one, written at the call. */
import type { CallFact, Value, ValueOf } from '../../model/facts.js';
import { placeIn, type Place } from '../resolve/entities.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { typeOfValue } from './declared-types.js';
import { carriesStop } from './purpose.js';
import { SIGNAL_MEMBERS, shapeOfType } from './signal-shape.js';

/** The signal, or what holds it, as it is written; undefined where none is certain. A timeout's signal does not count. */
export function givenSignal(model: ProjectModel, file: LinkedFile, call: CallFact): Value | undefined {
  const place = placeIn(file, call.owner);
  for (const argument of call.arguments) {
    const found = signalIn(model, place, argument);
    if (found) return found;
  }
  return undefined;
}

const OPTIONS_NAME = /^(?:.*(?:options?|opts|init|ctx|context|config))$/i;
const SIGNAL_NAME = /signal$/i;

function signalIn(model: ProjectModel, place: Place, value: Value): Value | undefined {
  switch (value.kind) {
    case 'object':
      for (const { key, value: held } of value.entries) {
        if (key !== '...' && !SIGNAL_MEMBERS.has(key)) continue;
        const found = key === '...' ? signalIn(model, place, held) : stopIn(model, place, held);
        if (found) return found;
      }
      return undefined;
    case 'choice':
      return value.options.map((option) => signalIn(model, place, option)).find(Boolean);
    case 'name':
    case 'member':
      return isSignalOrHolder(model, place, value) ? stopIn(model, place, value) : undefined;
    case 'call':
      return shapeOfType(model, typeOfValue(model, place, value)).kind === 'signal'
        ? stopIn(model, place, value)
        : undefined;
    default:
      return undefined;
  }
}

function isSignalOrHolder(model: ProjectModel, place: Place, value: Value & { kind: 'name' | 'member' }): boolean {
  if (SIGNAL_MEMBERS.has(value.name)) return true;
  const { kind } = shapeOfType(model, typeOfValue(model, place, value));
  if (kind === 'signal') return true;
  if (kind === 'holder') return OPTIONS_NAME.test(value.name);
  return kind === 'unknown' && SIGNAL_NAME.test(value.name);
}

function stopIn(model: ProjectModel, place: Place, value: Value): Value | undefined {
  const behind = value.kind === 'member' ? entryBehind(place, value) : undefined;
  if (behind && carriesStop(model, place, behind) === 'no') return undefined;
  return carriesStop(model, place, value) === 'yes' ? value : undefined;
}

/** What `options.signal` is, where `options` is a constant object written in the file. */
function entryBehind({ file }: Place, { object, name }: ValueOf<'member'>): Value | undefined {
  const binding = object.kind === 'name' ? file.facts.bindings[object.binding] : undefined;
  const [value] = binding?.values ?? [];
  if (!binding?.constant || value?.kind !== 'object') return undefined;
  return value.entries.find(({ key }) => key === name)?.value;
}
