/** By what a piece of code is asked to stop: a signal in reach, its framework, a stop method of its class, a function beside it. */
import type { FunctionOutline } from '../../model/facts.js';
import { functionKey, outlineAt, type ClassEntity, type FunctionEntity, type Place } from '../resolve/entities.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { asEntity, stopSignOf, type EntryPoint, type HostedService } from '../services/entry-points.js';
import { isEverStopped } from '../services/programs.js';
import { reachedFromWork } from '../services/reach.js';
import { signalsInReach, type SignalInReach } from '../signals/signals.js';
import { ownStopMethod } from '../signals/stop-state.js';
import { changesSharedState, closureStops } from './stop-functions.js';

export type StopRequest =
  | { readonly by: 'signal'; readonly signal: SignalInReach }
  | { readonly by: 'framework'; readonly service: HostedService; readonly entry: EntryPoint }
  /** `sign` is the field that the method sets or whose controller it aborts. */
  | {
      readonly by: 'method';
      readonly owner: ClassEntity;
      readonly method: FunctionOutline;
      readonly sign: string | undefined;
    }
  | { readonly by: 'function'; readonly stop: FunctionEntity };

/** The nearest request to stop that reaches the code at `place`; undefined where nothing asks it to. */
export function stopRequestFor(model: ProjectModel, place: Place): StopRequest | undefined {
  const [signal] = signalsInReach(model, place);
  if (signal) return { by: 'signal', signal };
  return byFramework(model, place) ?? byMethod(model, place) ?? byFunction(model, place);
}

function byFramework(model: ProjectModel, place: Place): StopRequest | undefined {
  const reached = reachedFromWork(model).get(functionKey(place.file, place.function));
  if (!reached || !isEverStopped(model, reached.service.framework)) return undefined;
  return { by: 'framework', service: reached.service, entry: reached.entry };
}

function byMethod(model: ProjectModel, place: Place): StopRequest | undefined {
  const owner = outlineAt(place).class;
  const stop =
    owner === undefined ? undefined : ownStopMethod(model, asEntity(place.file, place.file.facts.classes[owner]!));
  return stop && { by: 'method', ...stop, sign: stopSignOf(stop.owner, stop.method) };
}

function byFunction(model: ProjectModel, place: Place): StopRequest | undefined {
  const stop = closureStops(model, place).find((candidate) => changesSharedState(candidate));
  return stop && { by: 'function', stop };
}
