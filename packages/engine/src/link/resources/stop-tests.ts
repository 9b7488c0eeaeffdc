/** Points in the code that may go another way because a stop has come. */
import type { Test, Value } from '../../model/facts.js';
import { valuesOfTest } from '../../model/test-values.js';
import type { FlowNode } from '../flow/graph.js';
import type { Place } from '../resolve/entities.js';
import { calledName } from '../resolve/file-index.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { readsStopState } from '../signals/stop-state.js';

/** A function that throws when its object has been stopped, by its name. */
const ASSERTS_LIFE =
  /^(?:throwIfAborted|(?:check|assert|ensure|throwIf)\w*(?:Abort|Cancel|Stop|Clos|Dispos|Running|Destroy|Open|Alive)\w*)$/;

/** Names of what a stop changes. */
const STATE =
  /stop|clos|abort|cancel|dispos|destroy|shut|terminat|running|active|alive|enabled|started|generation|epoch|timer|timeout|handle|current/i;

/** Whether a node tests something that a stop may have changed, or calls a function that does. Generous: unsure means yes. */
export function testsStop(model: ProjectModel, place: Place, node: FlowNode): boolean {
  if (node.kind === 'test') return readsState(model, place, node.test);
  if (node.kind === 'switch') return readsState(model, place, { kind: 'truthy', value: node.value });
  if (node.kind !== 'step' || node.step.kind !== 'call') return false;
  return ASSERTS_LIFE.test(calledName(place.file.facts.calls[node.step.call]!.callee));
}

function readsState(model: ProjectModel, place: Place, test: Test): boolean {
  return readsStopState(model, place, test) !== 'no' || valuesOfTest(test).some(mentionsState);
}

function mentionsState(value: Value): boolean {
  switch (value.kind) {
    case 'name':
      return STATE.test(value.name);
    case 'member':
      return STATE.test(value.name) || mentionsState(value.object);
    case 'other':
      return value.parts.some(mentionsState);
    case 'choice':
      return value.options.some(mentionsState);
    default:
      return false;
  }
}
