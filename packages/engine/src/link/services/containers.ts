/** Which expressions are containers of a framework, and whether they are a root or were made inside another one. */
import type { Value } from '../../model/facts.js';
import type { ContainerLanguage, SlotRef } from '../../model/container.js';
import type { Framework } from '../../model/framework.js';
import { FRAMEWORKS } from '../../frameworks/index.generated.js';
import { definitionOf, objectBehind, propertyOf, type Written } from '../resolve/definitions.js';
import { externalName, placeIn, type Entity, type Place } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

/** A framework whose container is described in the vocabulary of forms. */
export interface LanguageFramework extends Framework {
  readonly language: ContainerLanguage;
}

export const LANGUAGE_FRAMEWORKS: readonly LanguageFramework[] = FRAMEWORKS.filter(
  (framework): framework is LanguageFramework => framework.language !== undefined,
);

/** `typed` is a container of which only the type is known. */
export type ContainerRank = 'root' | 'child' | 'typed';

/** What an expression is as a container of the framework; undefined for everything else. */
export function containerRank(
  model: ProjectModel,
  { language }: LanguageFramework,
  written: Written,
): ContainerRank | undefined {
  const { place, value } = written;
  const entity = evaluate(model, place, value);
  const rank = rankOfEntity(language, entity);
  return rank === 'typed' && isMadeWithParent(model, language, written) ? 'child' : rank;
}

function rankOfEntity(language: ContainerLanguage, entity: Entity): ContainerRank | undefined {
  const name = nameOf(entity);
  const root = name === undefined ? undefined : longestPrefix(language.containers, name);
  if (name === undefined || root === undefined) return undefined;
  const rest = name
    .slice(root.length)
    .split('.')
    .filter((part) => part !== '' && part !== 'prototype' && part !== '()');
  if (!rest.every((part) => language.children.includes(part))) return undefined;
  if (rest.length > 0) return 'child';
  return entity.kind === 'external' && language.roots.includes(root) ? 'root' : 'typed';
}

function nameOf(entity: Entity): string | undefined {
  if (entity.kind === 'external') return externalName(entity);
  return entity.kind === 'instance' && entity.of.kind === 'external' ? externalName(entity.of) : undefined;
}

function longestPrefix(names: readonly string[], name: string): string | undefined {
  return names
    .filter((candidate) => name === candidate || name.startsWith(`${candidate}.`))
    .toSorted((left, right) => right.length - left.length)[0];
}

function isMadeWithParent(model: ProjectModel, { parentAt }: ContainerLanguage, written: Written): boolean {
  if (parentAt === undefined) return false;
  const { place, value } = definitionOf(model, written);
  const call = value.kind === 'call' ? place.file.facts.calls[value.call] : undefined;
  return call?.construct === true && slotOf(model, { place, arguments: call.arguments }, parentAt) !== undefined;
}

export interface WrittenArguments {
  readonly place: Place;
  readonly arguments: readonly Value[];
}

/** What stands at a place among arguments. */
export function slotOf(
  model: ProjectModel,
  { place, arguments: args }: WrittenArguments,
  slot: SlotRef,
): Written | undefined {
  const [index = '', member] = String(slot).split('.');
  const value = args[Number(index)];
  if (!value) return undefined;
  if (member === undefined) return { place, value };
  const object = objectBehind(model, { place, value });
  return object && propertyOf(model, object, member)?.written;
}

/** Options given where containers are made, anywhere in the workspace. */
export function containerOptions(
  model: ProjectModel,
  framework: LanguageFramework,
  slot: SlotRef,
): readonly (Written | undefined)[] {
  const { language, name } = framework;
  return model.gather(`${String(slot)} of containers of ${name}`, importsOne(framework), (file) =>
    file.facts.calls.flatMap((call) => {
      const place = placeIn(file, call.owner);
      const made = evaluate(model, place, { kind: 'call', call: call.id, span: call.span });
      const isMade = nameOf(made) !== undefined && language.containers.includes(nameOf(made)!);
      return isMade ? [slotOf(model, { place, arguments: call.arguments }, slot)] : [];
    }),
  );
}

/** Whether a text imports the framework. */
export function importsOne({ packages = [] }: Framework): (text: string) => boolean {
  return (text) => packages.some((name) => text.includes(name));
}

export function importsFramework(file: LinkedFile, { packages = [] }: Framework): boolean {
  return file.facts.bindings.some(({ from }) => from !== undefined && packages.includes(from.module));
}
