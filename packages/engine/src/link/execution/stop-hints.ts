/** Whether a condition may be about the stop although what it holds afterwards cannot be computed. All others are about data. */
import type { Step, Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import { targetsOf } from '../calls/targets.js';
import { outlineAt, placeIn, type Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { someStep } from '../resolve/walk.js';
import { carriesSignal } from '../signals/signals.js';

/** Parts of names that people give to state which a stop changes. */
const STOP_PART =
  /^_*(?:abort|activ|aliv|cancel|clos|connect|destroy|disabl|dispos|done|drain|enabl|end(?!point)|exit|finish|halt|interrupt|kill|leav|mode|mount|open|pause|phase|quit|running|shut|signal|start|state|status|stop|terminat|unmount)|(?:Abort|Activ|Aliv|Cancel|Clos|Connect|Destroy|Disabl|Dispos|Done|Drain|Enabl|End(?!point|ed?At|Date|Time)|Exit|Finish|Halt|Interrupt|Kill|Leav|Mode|Mount|Open|Pause|Phase|Quit|Running|Shut|Signal|Start|State|Status|Stop|Terminat|Unmount)|^(?:is|should|can|must)?(?:Run|Continue|Proceed|GoOn|KeepGoing|KeepRunning)/;

/** Whether a name may stand for state that a stop changes. */
function mayNameStop(name: string): boolean {
  return STOP_PART.test(name) || /^(?:run|continue|proceed|keepGoing|keepRunning|live|up|token|ct)$/i.test(name);
}

const DEEPEST = 12;

/** Whether a test may ask for the stop: by the names in it, by what functions of the workspace ask, or by a signal. */
export function mayAskForStop(model: ProjectModel, place: Place, test: Test): boolean {
  return valuesOfTest(test).some((value) => mayTellStop(model, place, value));
}

function mayTellStop(model: ProjectModel, place: Place, value: Value, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const inner = (part: Value): boolean => mayTellStop(model, place, part, depth + 1);
  switch (value.kind) {
    case 'name':
      return mayNameStop(value.name) || (value.binding >= 0 && bindingMayTell(model, place, value.binding, depth));
    case 'member':
      return mayNameStop(value.name) || inner(value.object);
    case 'call':
      return callMayTell(model, place, value.call, depth);
    case 'await':
    case 'spread':
      return inner(value.value);
    case 'other':
      return value.parts.some(inner);
    case 'choice':
      return value.options.some(inner);
    case 'literal':
      return typeof value.value === 'string' && mayNameStop(value.value);
    default:
      return false;
  }
}

function bindingMayTell(model: ProjectModel, { file }: Place, id: number, depth: number): boolean {
  const binding = file.facts.bindings[id];
  if (!binding || binding.kind === 'parameter' || binding.kind === 'caught') return false;
  if (binding.path?.some((name) => mayNameStop(name))) return true;
  return binding.values.some((value) => mayTellStop(model, placeIn(file, binding.owner), value, depth + 1));
}

function callMayTell(model: ProjectModel, place: Place, id: number, depth: number): boolean {
  const call = place.file.facts.calls[id]!;
  if (mayNameStop(calledName(call.callee))) return true;
  if (call.callee.kind === 'member' && mayTellStop(model, place, call.callee.object, depth + 1)) return true;
  if (call.arguments.some((argument) => carriesSignal(model, place, argument) === 'yes')) return true;
  return targetsOf(model, place.file, call).own.some(({ file, outline }) =>
    bodyMayTell(model, placeIn(file, outline.id)),
  );
}

/** A function that asks for the stop may return what it found. */
function bodyMayTell(model: ProjectModel, place: Place): boolean {
  return model.remember('may tell the stop', outlineAt(place), false, () =>
    someStep(outlineAt(place).steps, (step) => stepMayTell(model, place, step)),
  );
}

function stepMayTell(model: ProjectModel, place: Place, step: Step): boolean {
  if (step.kind === 'branch') return mayAskForStop(model, place, step.test);
  if (step.kind === 'loop') return step.test !== undefined && mayAskForStop(model, place, step.test);
  return (
    step.kind === 'exit' && step.how === 'return' && step.value !== undefined && mayTellStop(model, place, step.value)
  );
}
