/** Whether code belongs to something that is started and stopped, and which functions stop it. */
import type { FunctionId, Span, Value } from '../../model/facts.js';
import { functionsOf } from '../calls/targets.js';
import { returnsOf } from '../resolve/definitions.js';
import { outlineAt, placeIn, type FunctionEntity, type Place } from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { asEntity, hostedServiceOf } from '../services/entry-points.js';

export interface StopFunction {
  /** `Poller.stop`, or the name alone outside of classes. */
  readonly name: string;
  readonly target: FunctionEntity;
  readonly nameSpan: Span;
}

/** Names of methods that end the life of their object, whatever they are called with. */
const ENDS_LIFE =
  /^(?:_|#)?(?:stop|close|dispose|destroy|shut[dD]own|tear[dD]own|terminate|disconnect|deactivate|quit|deinit|deinitialize|@@(?:asyncD|d)ispose|ngOnDestroy|componentWillUnmount|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown|(?:stopping|stopped|stop|close|dispose|destroy|shutdown)Async)$/;
/** Exported functions beside a module's own state: `stopPolling`, `shutdown`. */
const ENDS_MODULE = /^(?:stop|close|shut[dD]own|dispose|destroy|teardown|tearDown)(?:[A-Z]\w*)?$/;

/** The functions that stop what the code at a place belongs to: its class, the object that a factory returns, its module. */
export function stopFunctionsOf(model: ProjectModel, place: Place): readonly StopFunction[] {
  return model.remember<readonly StopFunction[]>('stop life', outlineAt(place), [], () => {
    const owner = outlineAt(place).class;
    if (owner !== undefined) return stopMethods(model, place.file, owner);
    const ofFactory = stopsOfFactory(model, place);
    return ofFactory.length > 0 ? ofFactory : stopsOfModule(model, place.file);
  });
}

/** The stops that a file declares: of its classes, of objects that its functions return. */
export function stopFunctionsIn(model: ProjectModel, file: LinkedFile): readonly StopFunction[] {
  return model.remember<readonly StopFunction[]>('stops', file.facts, [], () => {
    const ofClasses = file.facts.classes.flatMap(({ id }) => stopMethods(model, file, id));
    const ofFactories = file.facts.functions.flatMap((outline) =>
      outline.id === 0 || outline.class !== undefined ? [] : stopsReturnedBy(model, placeIn(file, outline.id)),
    );
    const all = [...ofClasses, ...ofFactories].filter(({ target }) => target.file === file);
    return [...new Map(all.map((stop) => [stop.target.outline.id, stop])).values()];
  });
}

function stopMethods(model: ProjectModel, file: LinkedFile, id: number): readonly StopFunction[] {
  const entity = asEntity(file, file.facts.classes[id]!);
  const named = lineageOf(model, entity).flatMap((owner): StopFunction[] => {
    if (owner.kind !== 'class') return [];
    const { facts } = owner.file;
    const stop = (name: string, body: FunctionId, nameSpan: Span): StopFunction => ({
      name: `${owner.class.name}${memberText(name)}`,
      target: { kind: 'function', file: owner.file, outline: facts.functions[body]! },
      nameSpan,
    });
    const methods = owner.class.methods.filter(
      (method) => !method.static && !method.abstract && method.kind === 'method' && endsLife(model, method.name),
    );
    const fields = owner.class.fields.flatMap((field) =>
      !field.static && field.initial?.kind === 'function' && endsLife(model, field.name)
        ? [stop(field.name, field.initial.function, field.nameSpan)]
        : [],
    );
    return [...methods.map((method) => stop(method.name, method.function, method.nameSpan)), ...fields];
  });
  const hooks = (hostedServiceOf(model, entity)?.entries ?? [])
    .filter((entry) => entry.role === 'stop' && !named.some(({ target }) => target.outline === entry.outline))
    .map((entry) => ({
      name: `${entry.owner.class.name}.${entry.name}`,
      target: { kind: 'function' as const, file: entry.owner.file, outline: entry.outline },
      nameSpan: entry.nameSpan,
    }));
  return [...named, ...hooks];
}

function endsLife(model: ProjectModel, name: string): boolean {
  return ENDS_LIFE.test(name) || model.configuration.services.stopMethods.includes(name);
}

/** `.stop`, and `[Symbol.dispose]` for well-known symbols. */
function memberText(name: string): string {
  return name.startsWith('@@') ? `[Symbol.${name.slice(2)}]` : `.${name}`;
}

/** `return { start, stop() { … } }` of a function around the place. */
function stopsOfFactory(model: ProjectModel, place: Place): readonly StopFunction[] {
  const { facts } = place.file;
  for (let id = place.function; id !== 0; id = facts.functions[id]!.parent) {
    const found = stopsReturnedBy(model, placeIn(place.file, id));
    if (found.length > 0) return found;
  }
  return [];
}

function stopsReturnedBy(model: ProjectModel, place: Place): readonly StopFunction[] {
  return returnsOf(place).flatMap((returned) =>
    returned.value.kind === 'object' ? stopsOfObject(model, returned.place, returned.value) : [],
  );
}

function stopsOfObject(
  model: ProjectModel,
  place: Place,
  object: Extract<Value, { kind: 'object' }>,
): readonly StopFunction[] {
  return object.entries
    .filter((entry) => ENDS_LIFE.test(entry.key))
    .flatMap((entry) =>
      functionsOf(model, place, entry.value).map((target) => ({ name: entry.key, target, nameSpan: entry.span })),
    );
}

function stopsOfModule(model: ProjectModel, file: LinkedFile): readonly StopFunction[] {
  return file.facts.exports
    .filter((fact) => ENDS_MODULE.test(fact.name) && fact.value)
    .flatMap((fact) =>
      functionsOf(model, placeIn(file, 0), fact.value!)
        .filter((target) => target.file === file)
        .map((target) => ({ name: fact.name, target, nameSpan: target.outline.nameSpan })),
    );
}
