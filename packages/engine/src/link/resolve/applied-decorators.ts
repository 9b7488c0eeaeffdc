/**
 * Decorators as frameworks see them, in the order in which they take effect: composed ones taken apart, and functions of the
 * workspace that apply other decorators followed to those.
 */
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import type { DecoratorFact, Value } from '../../model/facts.js';
import { definitionOf, itemsOf, type Written } from './definitions.js';
import { externalName, placeIn, type FunctionEntity, type Place } from './entities.js';
import { evaluate } from './evaluate.js';
import { indexOf } from './file-index.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

export interface AppliedDecorator {
  /** As it stands above what it decorates. */
  readonly written: DecoratorFact;
  /** External name; undefined for a decorator that cannot be followed out of the workspace. */
  readonly name?: string;
  readonly place: Place;
  readonly arguments: readonly Value[];
}

type AppliedPart = Omit<AppliedDecorator, 'written'>;

/** How deep functions that apply functions that apply decorators are followed. */
const MAX_DEPTH = 8;

/** Functions that make one decorator of several. */
const COMPOSITIONS = new Set(FRAMEWORKS.flatMap(({ decorated }) => (decorated ? [decorated.composition] : [])));

/** A later one overrides an earlier one: decorators take effect from the bottom up. */
export function appliedDecorators(
  model: ProjectModel,
  file: LinkedFile,
  decorators: readonly DecoratorFact[],
): readonly AppliedDecorator[] {
  return decorators.toReversed().flatMap((written) => {
    const place = placeIn(file, ownerOf(file, written.value));
    return takeApart(model, { place, value: written.value }, 0).map((part) => ({ ...part, written }));
  });
}

function ownerOf(file: LinkedFile, value: Value): number {
  return value.kind === 'call' ? file.facts.calls[value.call]!.owner : 0;
}

function takeApart(model: ProjectModel, written: Written, depth: number): readonly AppliedPart[] {
  const { place, value } = definitionOf(model, written);
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  const args = call?.arguments ?? [];
  const entity = evaluate(model, place, call ? call.callee : value);
  if (entity.kind === 'external') {
    const name = externalName(entity);
    return COMPOSITIONS.has(name)
      ? partsOf(model, { place, arguments: args }, depth)
      : [{ name, place, arguments: args }];
  }
  // What is applied: the function itself, or, called before, the function that it returned.
  const applied = entity.kind === 'function' && !call ? entity : undefined;
  return (applied && appliedInside(model, applied, depth)) ?? [{ place, arguments: args }];
}

function partsOf(model: ProjectModel, { place, arguments: args }: AppliedPart, depth: number): readonly AppliedPart[] {
  if (depth > MAX_DEPTH) return [];
  return args.flatMap((value) => {
    if (value.kind !== 'spread') return takeApart(model, { place, value }, depth + 1);
    return itemsOf(model, { place, value: value.value }).flatMap((item) =>
      item === 'hidden' ? [] : takeApart(model, item, depth + 1),
    );
  });
}

/** `(target, key) => { Cron('0 * * * *')(target, key); }`: decorators that a function applies to what it decorates itself. */
function appliedInside(
  model: ProjectModel,
  { file, outline }: FunctionEntity,
  depth: number,
): readonly AppliedPart[] | undefined {
  const target = outline.parameters[0]?.binding;
  if (depth > MAX_DEPTH || target === undefined) return undefined;
  const inner = (indexOf(file.facts).callsByOwner.get(outline.id) ?? []).filter(({ arguments: [first] }) => {
    return first?.kind === 'name' && first.binding === target;
  });
  const place = placeIn(file, outline.id);
  const found = inner.flatMap(({ callee }) => takeApart(model, { place, value: callee }, depth + 1));
  const known = found.filter(({ name }) => name !== undefined);
  return known.length > 0 ? known : undefined;
}
