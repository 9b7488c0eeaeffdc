/** All things that a value may be, where it may be one of several: both sides of a condition, every assignment of a name. */
import type { Value } from '../../model/facts.js';
import { placeIn, type Entity, type FunctionEntity, type Place } from './entities.js';
import { evaluate, findMember, lineageOf } from './evaluate.js';
import { writesToField } from './fields.js';
import type { ProjectModel } from './project-model.js';

export interface Candidates {
  /** In source order, without duplicates and without what is unknown. */
  readonly entities: readonly Entity[];
  /** Whether the value can be nothing else. */
  readonly isComplete: boolean;
}

const NONE: Candidates = { entities: [], isComplete: false };
/** Assignments that lead to further assignments, and their number: enough for code that people write. */
const DEEPEST = 6;
const MOST_ALTERNATIVES = 6;

/** Everything that `value` may stand for when it is read at `place`. Total; circles end where they begin. */
export function candidatesOf(model: ProjectModel, place: Place, value: Value): Candidates {
  return collect(model, place, { value, depth: 0 });
}

interface Search {
  readonly value: Value;
  readonly depth: number;
}

function collect(model: ProjectModel, place: Place, { value, depth }: Search): Candidates {
  if (depth > DEEPEST) return NONE;
  const options = alternativesOf(model, place, value);
  if (options && options.length > MOST_ALTERNATIVES) return NONE;
  if (options)
    return merge(options.map((option) => collect(model, option.place, { value: option.value, depth: depth + 1 })));
  const entity = evaluate(model, place, value);
  return entity.kind === 'unknown' ? NONE : { entities: [entity], isComplete: true };
}

interface Alternative {
  readonly place: Place;
  readonly value: Value;
}

/** The values that one value stands for, where there are several; undefined where it is a single one. */
function alternativesOf(model: ProjectModel, place: Place, value: Value): readonly Alternative[] | undefined {
  if (value.kind === 'choice')
    return value.options.filter((option) => !isEmpty(option)).map((option) => ({ place, value: option }));
  if (value.kind === 'name') return assignmentsOf(place, value.binding);
  if (value.kind === 'member') return fieldWrites(model, place, value);
  return undefined;
}

function assignmentsOf({ file }: Place, id: number): readonly Alternative[] | undefined {
  const binding = file.facts.bindings[id];
  if (binding?.kind !== 'variable' || binding.path || binding.type || binding.values.length < 2) return undefined;
  const place = placeIn(file, binding.owner);
  return binding.values.filter((value) => !isEmpty(value)).map((value) => ({ place, value }));
}

/** `this.step` where the class assigns more than one function or object to its field. */
function fieldWrites(
  model: ProjectModel,
  place: Place,
  value: Value & { kind: 'member' },
): readonly Alternative[] | undefined {
  const owner = evaluate(model, place, value.object);
  if (owner.kind !== 'instance' || owner.of.kind !== 'class') return undefined;
  const found = findMember(model, owner.of, { name: value.name, static: false });
  if (!found || 'kind' in found || !found.field || found.field.type) return undefined;
  const writes = writesToField(model, found.owner, value.name).filter((write) => !isEmpty(write.value));
  return writes.length > 1 ? writes : undefined;
}

/** `undefined`, `null`, and literals, which cannot be called. */
function isEmpty(value: Value): boolean {
  return value.kind === 'literal' || (value.kind === 'name' && value.binding < 0 && value.name === 'undefined');
}

function merge(parts: readonly Candidates[]): Candidates {
  const entities: Entity[] = [];
  for (const entity of parts.flatMap((part) => part.entities))
    if (!entities.some((known) => isSame(known, entity))) entities.push(entity);
  return { entities, isComplete: parts.every((part) => part.isComplete) };
}

function isSame(left: Entity, right: Entity): boolean {
  if (left.kind === 'function' && right.kind === 'function') return left.outline === right.outline;
  if (left.kind === 'class' && right.kind === 'class') return left.class === right.class;
  if (left.kind === 'external' && right.kind === 'external')
    return left.module === right.module && left.path.join('.') === right.path.join('.');
  return left === right;
}

/** Overrides of a method in classes of the same file, which a call on `this` of the base may reach. */
export function overridesInFile(model: ProjectModel, { file, outline }: FunctionEntity): readonly FunctionEntity[] {
  if (outline.kind !== 'method' || outline.class === undefined) return [];
  const base = file.facts.classes[outline.class]!;
  return file.facts.classes.flatMap((candidate) => {
    if (candidate === base) return [];
    const method = candidate.methods.find((own) => own.name === outline.name && !own.static && !own.abstract);
    const derives = lineageOf(model, { kind: 'class', file, class: candidate }).some(
      (member) => member.kind === 'class' && member.class === base,
    );
    return method && derives
      ? [{ kind: 'function' as const, file, outline: file.facts.functions[method.function]! }]
      : [];
  });
}
