/** Points in the code that may go another way because a stop has come. */
import type { Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import type { FlowNode } from '../flow/graph.js';
import type { Place } from '../resolve/entities.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { readsStopState } from '../signals/stop-state.js';
import { rootOf } from '../../model/values.js';

/** A function that throws when its object has been stopped, by its name. */
const ASSERTS_LIFE =
  /^(?:throwIfAborted|(?:check|assert|ensure|throwIf)\w*(?:Abort|Cancel|Stop|Clos|Dispos|Running|Destroy|Open|Alive)\w*)$/;

/** Names of what only a stop changes. */
const STATE = /stop|clos|abort|cancel|dispos|destroy|shut|terminat|generation|epoch/i;
/** Names of what a stop may change, and of what keeps a second run out. */
const SHARED_STATE = /running|active|alive|enabled|started|timer|timeout|handle|current/i;

/** Whether a node tests something that a stop may have changed, or calls a function that does. Generous: unsure means yes. */
export function testsStop(model: ProjectModel, place: Place, node: FlowNode): boolean {
  if (node.kind === 'test') return readsState(model, place, node.test);
  if (node.kind === 'switch') return readsState(model, place, { kind: 'truthy', value: node.value });
  if (node.kind !== 'step' || node.step.kind !== 'call') return false;
  return ASSERTS_LIFE.test(calledName(place.file.facts.calls[node.step.call]!.callee));
}

function readsState(model: ProjectModel, place: Place, test: Test): boolean {
  if (isAboutFailure(place, test)) return false;
  return readsStopState(model, place, test) !== 'no' || valuesOfTest(test).some((value) => mentionsState(place, value));
}

/** `error.code === 'EACCES'` asks what went wrong, unless it asks for the stop's own error. */
function isAboutFailure({ file }: Place, test: Test): boolean {
  const values = valuesOfTest(test);
  const isCaught = (root: Value): boolean =>
    root.kind === 'name' && file.facts.bindings[root.binding]?.kind === 'caught';
  const words = values.map(({ span }) => file.text.slice(span[0], span[1])).join(' ');
  return values.some((value) => isCaught(rootOf(value))) && !STATE.test(words) && !SHARED_STATE.test(words);
}

function mentionsState(place: Place, value: Value): boolean {
  const within = (inner: Value): boolean => mentionsState(place, inner);
  switch (value.kind) {
    case 'name':
      return STATE.test(value.name) || SHARED_STATE.test(value.name);
    case 'member':
      if (STATE.test(value.name)) return true;
      if (value.object.kind !== 'this') return SHARED_STATE.test(value.name) || within(value.object);
      return SHARED_STATE.test(value.name) && isChangedElsewhere(place, value.name);
    case 'other':
      return value.parts.some(within);
    case 'choice':
      return value.options.some(within);
    default:
      return false;
  }
}

/** `if (this.running) return`, where the same function alone sets it, keeps a second run out and sees no stop. */
function isChangedElsewhere({ file, function: id }: Place, name: string): boolean {
  const owner = file.facts.functions[id]!.class;
  const writes = owner === undefined ? [] : (indexOf(file.facts).ownWrites.get(owner)?.get(name) ?? []);
  const inside = new Set(withNested(file.facts, id));
  return writes.length === 0 || writes.some((write) => !inside.has(write.function));
}
