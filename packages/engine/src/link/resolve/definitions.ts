/** The expression that stands behind a name: what a constant, an import, a static field or a function's return was given. */
import type { Binding, ObjectEntry, Value, ValueOf } from '../../model/facts.js';
import { externalName, outlineAt, placeIn, type Place } from './entities.js';
import { evaluate, lineageOf } from './evaluate.js';
import { indexOf } from './file-index.js';
import type { LinkedFile, ProjectModel } from './project-model.js';
import { walkSteps } from './walk.js';

/** An expression and where it is read. */
export interface Written {
  readonly place: Place;
  readonly value: Value;
}

/** Follows names to the expression they were given; ends at one that leads no further. */
export function definitionOf(model: ProjectModel, written: Written): Written {
  let current = written;
  for (let step = 0; step < 16; step += 1) {
    const next = stepFrom(model, current);
    if (!next) return current;
    current = next;
  }
  return current;
}

function stepFrom(model: ProjectModel, { place, value }: Written): Written | undefined {
  switch (value.kind) {
    case 'name':
      return throughBinding(model, place.file, value.binding);
    case 'member':
      return throughMember(model, place, value);
    case 'call':
      return throughCall(model, place, value.call);
    default:
      return undefined;
  }
}

function throughBinding(model: ProjectModel, file: LinkedFile, id: number): Written | undefined {
  const binding = file.facts.bindings[id];
  if (binding?.from) {
    const declared = model.resolveDeclaration(file, binding.from);
    return declared && { place: placeIn(declared.file, 0), value: declared.value };
  }
  return binding && isSettled(binding) ? { place: placeIn(file, binding.owner), value: binding.values[0]! } : undefined;
}

/** Given one value where it is declared and none later. */
function isSettled(binding: Binding): boolean {
  return binding.kind === 'variable' && binding.constant && !binding.path && binding.values.length === 1;
}

function throughMember(model: ProjectModel, place: Place, value: ValueOf<'member'>): Written | undefined {
  const imported = value.object.kind === 'name' ? place.file.facts.bindings[value.object.binding]?.from : undefined;
  if (imported?.imported === '*') {
    const declared = model.resolveDeclaration(place.file, { module: imported.module, imported: value.name });
    return declared && { place: placeIn(declared.file, 0), value: declared.value };
  }
  const object: Written = { place, value: value.object };
  const owner = model.remember('definition', value.object, object, () => definitionOf(model, object));
  if (owner.value.kind === 'object') return propertyOf(model, { ...owner, value: owner.value }, value.name)?.written;
  const entity = evaluate(model, place, value.object);
  if (entity.kind !== 'class') return undefined;
  for (const member of lineageOf(model, entity)) {
    const field =
      member.kind === 'class'
        ? member.class.fields.find((candidate) => candidate.static && candidate.name === value.name)
        : undefined;
    if (member.kind === 'class' && field?.initial)
      return { place: placeIn(member.file, member.class.owner), value: field.initial };
  }
  return undefined;
}

/** The one value that a function of the workspace returns; what depends on its parameters ends at their names. */
function throughCall(model: ProjectModel, place: Place, id: number): Written | undefined {
  const call = place.file.facts.calls[id]!;
  const callee = call.construct ? undefined : evaluate(model, place, call.callee);
  if (callee?.kind === 'external' && externalName(callee) === '#Object.freeze' && call.arguments[0])
    return { place, value: call.arguments[0] };
  if (callee?.kind !== 'function') return undefined;
  const returned = returnsOf(placeIn(callee.file, callee.outline.id));
  return returned.length === 1 ? returned[0] : undefined;
}

/** Everything that a function returns, in source order; functions written inside it are not looked into. */
export function returnsOf(place: Place): readonly Written[] {
  const returned: Written[] = [];
  walkSteps(outlineAt(place).steps, (step) => {
    if (step.kind === 'exit' && step.how === 'return' && step.value) returned.push({ place, value: step.value });
  });
  return returned;
}

export interface WrittenObject extends Written {
  readonly value: ValueOf<'object'>;
}

/** The object literal behind an expression, where there is one. */
export function objectBehind(model: ProjectModel, written: Written): WrittenObject | undefined {
  const { place, value } = definitionOf(model, written);
  return value.kind === 'object' ? { place, value } : undefined;
}

export interface WrittenProperty {
  readonly written: Written;
  readonly entry: ObjectEntry;
}

/** The property that counts: the last of that name, spreads included. Undefined when a spread hides what it would be. */
export function propertyOf(model: ProjectModel, object: WrittenObject, key: string): WrittenProperty | undefined {
  return model.remember(`property ${key}`, object.value, undefined, () => findProperty(model, object, key));
}

function findProperty(model: ProjectModel, object: WrittenObject, key: string): WrittenProperty | undefined {
  for (const entry of object.value.entries.toReversed()) {
    const written = { place: object.place, value: entry.value };
    if (entry.key === key) return { written, entry };
    if (entry.key !== '...') continue;
    const spread = objectBehind(model, written);
    if (!spread) return undefined;
    const inherited = propertyOf(model, spread, key);
    if (inherited) return inherited;
  }
  return undefined;
}

/** Items of a list, spreads and constants followed; `hidden` stands where items may be that cannot be told. */
export type ListItem = Written | 'hidden';

export function itemsOf(model: ProjectModel, list: Written, depth = 0): readonly ListItem[] {
  const { place, value } = list;
  if (depth > 16) return ['hidden'];
  switch (value.kind) {
    case 'array':
      return value.items.flatMap((item) => arrayItem(model, { place, value: item }, depth + 1));
    case 'choice':
      return value.options.flatMap((option) => itemsOf(model, { place, value: option }, depth + 1));
    case 'literal':
      return [];
    case 'call': {
      const put = concatenation(model, list, depth + 1) ?? mapped(list);
      if (put) return put;
      break;
    }
    default:
  }
  if (value.kind === 'name' && value.name === 'undefined') return [];
  const next = stepFrom(model, list);
  if (!next) return ['hidden'];
  return [...itemsOf(model, next, depth + 1), ...(value.kind === 'name' ? pushedTo(model, list, depth + 1) : [])];
}

function arrayItem(model: ProjectModel, { place, value }: Written, depth: number): readonly ListItem[] {
  if (value.kind === 'spread') return itemsOf(model, { place, value: value.value }, depth);
  return value.kind === 'choice' ? value.options.map((option) => ({ place, value: option })) : [{ place, value }];
}

/** `a.concat(b)`, and `a.filter(…)`, which leaves out what nobody asks for. */
function concatenation(model: ProjectModel, { place, value }: Written, depth: number): readonly ListItem[] | undefined {
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  if (call?.callee.kind !== 'member') return undefined;
  const { object, name } = call.callee;
  if (name !== 'concat' && name !== 'filter') return undefined;
  const added = name === 'concat' ? call.arguments : [];
  return [object, ...added].flatMap((part) => itemsOf(model, { place, value: part }, depth));
}

/** `names.map((name) => ({ … }))`: what the function written there gives, once for all items. */
function mapped({ place, value }: Written): readonly ListItem[] | undefined {
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  if (call?.callee.kind !== 'member' || call.callee.name !== 'map') return undefined;
  const [each] = call.arguments;
  const returned = each?.kind === 'function' ? returnsOf(placeIn(place.file, each.function)) : [];
  return returned.length > 0 && returned.every((one) => one.value.kind === 'object') ? returned : undefined;
}

/** What is pushed to a list of this file after its declaration. */
function pushedTo(model: ProjectModel, { place, value }: Written, depth: number): readonly ListItem[] {
  if (value.kind !== 'name' || place.file.facts.bindings[value.binding]?.from) return [];
  const { callsByName } = indexOf(place.file.facts);
  return ['push', 'unshift'].flatMap((method) =>
    (callsByName.get(method) ?? []).flatMap((call) => {
      const list = call.callee.kind === 'member' ? call.callee.object : undefined;
      if (list?.kind !== 'name' || list.binding !== value.binding) return [];
      const at = placeIn(place.file, call.owner);
      return call.arguments.flatMap((item) => arrayItem(model, { place: at, value: item }, depth));
    }),
  );
}
