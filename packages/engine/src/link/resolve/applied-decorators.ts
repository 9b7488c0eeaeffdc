/** Decorators as the framework sees them: composed ones taken apart, in the order in which they take effect. */
import type { DecoratorFact, Value } from '../../model/facts.js';
import type { DecoratedContainer } from '../../model/framework.js';
import { definitionOf, type Written } from './definitions.js';
import { externalName, placeIn, type Place } from './entities.js';
import { evaluate } from './evaluate.js';
import type { LinkedFile, ProjectModel } from './project-model.js';

export interface AppliedDecorator {
  /** As it stands above what it decorates. */
  readonly written: DecoratorFact;
  /** External name; undefined for a decorator that cannot be followed out of the workspace. */
  readonly name?: string;
  readonly place: Place;
  readonly arguments: readonly Value[];
}

/** A later one overrides an earlier one: decorators take effect from the bottom up. */
export function appliedDecorators(
  model: ProjectModel,
  file: LinkedFile,
  said: { readonly decorators: readonly DecoratorFact[]; readonly container: DecoratedContainer },
): readonly AppliedDecorator[] {
  return said.decorators.toReversed().flatMap((written) => {
    const place = placeIn(file, ownerOf(file, written.value));
    return takeApart(model, said.container, { place, value: written.value }).map((part) => ({ ...part, written }));
  });
}

function ownerOf(file: LinkedFile, value: Value): number {
  return value.kind === 'call' ? file.facts.calls[value.call]!.owner : 0;
}

function takeApart(
  model: ProjectModel,
  container: DecoratedContainer,
  written: Written,
): readonly Omit<AppliedDecorator, 'written'>[] {
  const { place, value } = definitionOf(model, written);
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  const entity = evaluate(model, place, call ? call.callee : value);
  if (entity.kind !== 'external') return [{ place, arguments: call?.arguments ?? [] }];
  const name = externalName(entity);
  if (name !== container.composition) return [{ name, place, arguments: call?.arguments ?? [] }];
  return (call?.arguments ?? []).flatMap((part) => takeApart(model, container, { place, value: part }));
}
