/**
 * The functions that run when a piece of code is asked to stop: stop methods of its class and the classes above, abort
 * listeners, handlers of termination signals, and the stop function that a factory returns beside its loop.
 */
import type { CallFact, FileFacts, FunctionId, Value } from '../../model/facts.js';
import { STOP_METHOD } from '../../frameworks/platform.js';
import { functionsOf, targetsOf } from '../calls/targets.js';
import { usesIn } from '../calls/result-uses.js';
import {
  functionKey,
  outlineAt,
  placeIn,
  type ClassEntity,
  type FunctionEntity,
  type Place,
} from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import { calledName, indexOf, withNested } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { walkSteps } from '../resolve/walk.js';
import { asEntity } from '../services/entry-points.js';

/** Functions that run at the stop of the code at `place`, with the functions of the workspace that they call directly. */
export function stopFunctionsAround(model: ProjectModel, place: Place): readonly FunctionEntity[] {
  return model.remember<readonly FunctionEntity[]>('stop functions', outlineAt(place), [], () => {
    const owner = outlineAt(place).class;
    const direct = [
      ...(owner === undefined
        ? []
        : stopMethodsInLineage(model, asEntity(place.file, place.file.facts.classes[owner]!))),
      ...abortListenersIn(model, place.file),
      ...terminationHandlersIn(model, place.file),
      ...closureStops(model, place),
    ];
    return withDirectCallees(model, direct);
  });
}

/** The stop methods of a class and its bases. */
export function stopMethodsInLineage(model: ProjectModel, entity: ClassEntity): readonly FunctionEntity[] {
  return lineageOf(model, entity).flatMap((owner) => {
    if (owner.kind !== 'class') return [];
    const methods = owner.class.methods.filter(
      (method) => !method.static && !method.abstract && STOP_METHOD.test(method.name),
    );
    return methods.map((method) => functionIn(owner.file, method.function));
  });
}

function functionIn(file: LinkedFile, id: FunctionId): FunctionEntity {
  return { kind: 'function', file, outline: file.facts.functions[id]! };
}

function withDirectCallees(model: ProjectModel, functions: readonly FunctionEntity[]): readonly FunctionEntity[] {
  const found = new Map<string, FunctionEntity>();
  const add = (entity: FunctionEntity): void => {
    for (const id of withNested(entity.file.facts, entity.outline.id))
      found.set(functionKey(entity.file, id), functionIn(entity.file, id));
  };
  for (const entity of functions) {
    add(entity);
    for (const id of withNested(entity.file.facts, entity.outline.id)) {
      for (const call of indexOf(entity.file.facts).callsByOwner.get(id) ?? [])
        for (const target of targetsOf(model, entity.file, call).own) add(target);
    }
  }
  return [...found.values()];
}

/** Functions handed to a listener for `abort`, by any of the ways to add one. */
function abortListenersIn(model: ProjectModel, file: LinkedFile): readonly FunctionEntity[] {
  const added = file.facts.calls.flatMap((call) => {
    const listener = abortListenerOf(call);
    return listener ? functionsOf(model, placeIn(file, call.owner), listener) : [];
  });
  const assigned = file.facts.functions.flatMap((outline) => {
    const values: Value[] = [];
    walkSteps(outline.steps, (step) => {
      if (step.kind === 'write' && step.target.kind === 'member' && step.target.name === 'onabort' && step.value)
        values.push(step.value);
    });
    return values.flatMap((value) => functionsOf(model, placeIn(file, outline.id), value));
  });
  return [...added, ...assigned];
}

/** Callbacks that an application registers for its own end. */
const STOPPING_CALLBACK = /^on(?:Stopping|Stop|Shutdown|Close|Exit|BeforeExit|ApplicationShutdown|Cleanup|Dispose)$/;

function abortListenerOf(call: CallFact): Value | undefined {
  const name = calledName(call.callee);
  if (name === 'addAbortListener') return call.arguments[1];
  if (STOPPING_CALLBACK.test(name)) return call.arguments.find((argument) => argument.kind !== 'literal');
  const [event, listener] = call.arguments;
  return event?.kind === 'literal' && event.value === 'abort' ? listener : undefined;
}

const TERMINATION = new Set(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'beforeExit', 'exit', 'shutdown', 'disconnect']);

/** Handlers of `process.on('SIGTERM')` and its like. */
function terminationHandlersIn(model: ProjectModel, file: LinkedFile): readonly FunctionEntity[] {
  return file.facts.calls.flatMap((call) => {
    const { callee } = call;
    const [event, handler] = call.arguments;
    if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'process') return [];
    if (!handler || (event?.kind === 'literal' && !TERMINATION.has(String(event.value)))) return [];
    return functionsOf(model, placeIn(file, call.owner), handler);
  });
}

/** Functions beside the code at `place` by which it is stopped: `return { stop() { … } }`, `return () => controller.abort()`. */
export function closureStops(model: ProjectModel, place: Place): readonly FunctionEntity[] {
  const { facts } = place.file;
  const found: FunctionEntity[] = [];
  for (let id = place.function; id !== 0; id = facts.functions[id]!.parent) {
    for (const sibling of indexOf(facts).children.get(facts.functions[id]!.parent) ?? []) {
      if (sibling !== id && isHandedOutAsStop(facts, sibling)) found.push(functionIn(place.file, sibling));
    }
    for (const child of id === place.function ? [] : (indexOf(facts).children.get(id) ?? [])) {
      if (isHandedOutAsStop(facts, child)) found.push(functionIn(place.file, child));
    }
  }
  return [...new Map(found.map((entity) => [entity.outline.id, entity])).values()];
}

/** Effects whose callback returns a clean-up function. */
const EFFECT = /^(?:use(?:Layout|Insertion|Isomorphic\w*)?Effect|createEffect|watchEffect|onMount)$/;

function isHandedOutAsStop(facts: FileFacts, id: FunctionId): boolean {
  const outline = facts.functions[id]!;
  if (outline.class !== undefined && outline.kind !== 'arrow') return false;
  if (outline.name && STOP_METHOD.test(outline.name)) return true;
  const use = usesIn(facts).ofFunction.get(id);
  if (use?.taker.kind !== 'returned' || use.wrappers.includes('object')) return false;
  const effect = indexOf(facts).callbacks.get(outline.parent);
  return effect !== undefined && EFFECT.test(calledName(effect.callee));
}

/** Whether a function sets a flag outside of itself or aborts a controller: something that other code can observe. */
export function changesSharedState({ file, outline }: FunctionEntity): boolean {
  const inside = new Set(withNested(file.facts, outline.id));
  const writes = file.facts.bindings.some(
    (binding) => !inside.has(binding.owner) && binding.writers.some((writer) => inside.has(writer)),
  );
  return writes || [...inside].some((id) => (indexOf(file.facts).callsByOwner.get(id) ?? []).some(isAbort));
}

function isAbort(call: CallFact): boolean {
  return calledName(call.callee) === 'abort';
}
