/** The functions that a call may run, and the library functions that it may mean. */
import type { CallFact, Value } from '../../model/facts.js';
import { functionCalledBy } from '../resolve/called-functions.js';
import { candidatesOf, overridesInFile } from '../resolve/candidates.js';
import { externalName, placeIn, type Entity, type FunctionEntity, type Place } from '../resolve/entities.js';
import { findMember } from '../resolve/evaluate.js';
import { calledName } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface CallTargets {
  /** Functions of the workspace, with their bodies. */
  readonly own: readonly FunctionEntity[];
  /** External names, such as `node:timers/promises#setTimeout`. */
  readonly external: readonly string[];
  /** Whether the call can run nothing else. */
  readonly isComplete: boolean;
}

/** What a call may run. Total; memoised for each call. */
export function targetsOf(model: ProjectModel, file: LinkedFile, call: CallFact): CallTargets {
  return model.remember('targets', call, UNKNOWN_TARGETS, () => findTargets(model, file, call));
}

const UNKNOWN_TARGETS: CallTargets = { own: [], external: [], isComplete: false };

function findTargets(model: ProjectModel, file: LinkedFile, call: CallFact): CallTargets {
  const place = placeIn(file, call.owner);
  const { entities, isComplete } = candidatesOf(model, place, call.callee);
  const found = entities.map((entity) => targetOf(model, entity, call));
  const own = found.flatMap((target) => (typeof target === 'object' ? withOverrides(model, target, call) : []));
  const external = found.filter((target) => typeof target === 'string');
  if (own.length + external.length === 0) {
    const checked = functionCalledBy(model, file, call);
    return checked ? { own: [checked], external: [], isComplete: true } : UNKNOWN_TARGETS;
  }
  return { own, external, isComplete: isComplete && found.every((target) => target !== undefined) };
}

function targetOf(model: ProjectModel, entity: Entity, call: CallFact): FunctionEntity | string | undefined {
  switch (entity.kind) {
    case 'function':
      return entity.outline.hasBody ? entity : undefined;
    case 'external':
      return externalName(entity);
    case 'class':
      return call.construct ? constructorOf(model, entity) : undefined;
    default:
      return undefined;
  }
}

function constructorOf(
  model: ProjectModel,
  entity: Extract<Entity, { kind: 'class' }>,
): FunctionEntity | string | undefined {
  const id = entity.class.constructorId;
  if (id !== undefined) return { kind: 'function', file: entity.file, outline: entity.file.facts.functions[id]! };
  const inherited = findMember(model, entity, { name: 'constructor', static: false });
  return inherited && 'kind' in inherited
    ? externalName({ ...inherited, path: inherited.path.slice(0, -2) })
    : undefined;
}

/** `this.work()` runs the override where a subclass of the same file has one. */
function withOverrides(model: ProjectModel, target: FunctionEntity, call: CallFact): readonly FunctionEntity[] {
  const isOwnMethod = call.callee.kind === 'member' && call.callee.object.kind === 'this';
  return isOwnMethod ? [target, ...overridesInFile(model, target)] : [target];
}

/** The functions of the workspace that a value may be: written in place, by name, bound, or a method taken as a value. */
export function functionsOf(model: ProjectModel, place: Place, value: Value): readonly FunctionEntity[] {
  if (value.kind === 'call') return boundFunctions(model, place, value.call);
  const { entities } = candidatesOf(model, place, value);
  return entities.filter((entity) => entity.kind === 'function' && entity.outline.hasBody) as FunctionEntity[];
}

/** `this.tick.bind(this)` */
function boundFunctions(model: ProjectModel, place: Place, id: number): readonly FunctionEntity[] {
  const call = place.file.facts.calls[id]!;
  if (call.callee.kind !== 'member' || calledName(call.callee) !== 'bind') return [];
  return functionsOf(model, place, call.callee.object);
}
