/** Waits of an execute method that neither end by themselves nor with the shutdown. */
import type { Step } from '../../model/facts.js';
import { functionKey, outlineAt, type Place } from '../resolve/entities.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { reactionOfSteps } from '../signals/reactions.js';
import { executeBodies } from './execution.js';
import type { StopRequest } from './stop-requests.js';
import { isEndlessWait } from './waits.js';

export interface UnobservedWait {
  readonly step: Extract<Step, { kind: 'await' }>;
  readonly request: Extract<StopRequest, { by: 'framework' }>;
}

/** The unobserved waits of one function outside of its loops; none where it is not the execute method itself. */
export function unobservedWaitsOf(model: ProjectModel, place: Place): readonly UnobservedWait[] {
  const body = executeBodies(model).get(functionKey(place.file, place.function));
  const { steps } = outlineAt(place);
  if (!body?.isEntry || reactionOfSteps(model, place, steps) !== 'ignores') return [];
  const found: UnobservedWait[] = [];
  walkSteps(steps, (step) => {
    if (step.kind === 'await' && isEndlessWait(model, place, step.value))
      found.push({ step, request: { by: 'framework', service: body.service, entry: body.entry } });
    return step.kind !== 'loop';
  });
  return found;
}
