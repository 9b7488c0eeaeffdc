/** Lifetimes as decorators and provider objects write them down. */
import type { Span } from '../../model/facts.js';
import type { DecoratedContainer, Framework, Lifetime } from '../../model/framework.js';
import { appliedDecorators, type AppliedDecorator } from '../resolve/applied-decorators.js';
import {
  definitionOf,
  objectBehind,
  propertyOf,
  type WrittenObject,
  type WrittenProperty,
} from '../resolve/definitions.js';
import { externalName, type ClassEntity } from '../resolve/entities.js';
import { evaluate, lineageOf } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';

export interface WrittenScope {
  readonly lifetime: Lifetime | 'unknown';
  /** As the container calls it: `REQUEST`. */
  readonly word: string;
  readonly file: LinkedFile;
  /** The whole property: `scope: Scope.REQUEST`. */
  readonly span: Span;
  /** The word itself, where it is written in the property. */
  readonly wordSpan?: Span;
}

/** Made for each request, or for several that belong together: never at start-up, for which there is no request. */
export function isPerRequest(scope: WrittenScope | undefined): boolean {
  return scope?.lifetime === 'scoped';
}

/** A framework whose services are declared by decorators. */
export interface DecoratedFramework extends Framework {
  readonly decorated: DecoratedContainer;
}

/** The scope that a decorator gives a class or the nearest base that has one; undefined for the default. */
export function scopeOfClass(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): WrittenScope | undefined {
  return model.remember('scope of class', entity.class, undefined, () => {
    for (const owner of lineageOf(model, entity)) {
      const said = owner.kind === 'class' ? scopeSaidBy(model, framework, owner) : undefined;
      if (said) return said === 'default' ? undefined : said;
    }
    return undefined;
  });
}

/** What a class's own decorators say; undefined when they say nothing. */
function scopeSaidBy(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): WrittenScope | 'default' | undefined {
  const applied = appliedDecorators(model, entity.file, entity.class.decorators);
  let said: WrittenScope | 'default' | undefined;
  for (const decorator of applied) {
    const scope = scopeSaidByDecorator(model, framework, decorator);
    if (scope) said = scope === 'default' ? scope : placedAt(entity.file, decorator, scope);
  }
  return said;
}

/** What a shared decorator or constant says is not to be changed for one class: there the class's own decorator stands for it. */
function placedAt(file: LinkedFile, { written }: AppliedDecorator, scope: WrittenScope): WrittenScope {
  const isOwn = scope.file === file && scope.span[0] > written.span[0] && scope.span[1] < written.span[1];
  const { lifetime, word } = scope;
  return isOwn ? scope : { lifetime, word, file, span: written.span };
}

function scopeSaidByDecorator(
  model: ProjectModel,
  framework: DecoratedFramework,
  decorator: AppliedDecorator,
): WrittenScope | 'default' | undefined {
  const meaning = decorator.name === undefined ? undefined : framework.classDecorators[decorator.name];
  if (meaning?.optionsAt === undefined) return undefined;
  const { place, arguments: args } = decorator;
  const value = meaning.optionsAt === 'last' ? args.at(-1) : args[meaning.optionsAt];
  const options = value && objectBehind(model, { place, value });
  const scope = options && writtenScope(model, framework.decorated, options);
  return scope ?? (meaning.keepsLifetime ? undefined : 'default');
}

/** What an options or provider object says; undefined when it says nothing. */
export function writtenScope(
  model: ProjectModel,
  container: DecoratedContainer,
  object: WrittenObject,
): WrittenScope | undefined {
  const property = propertyOf(model, object, 'scope');
  if (!property) return undefined;
  const { written, entry } = property;
  return {
    ...readScope(model, container, property),
    file: written.place.file,
    span: entry.span,
  };
}

/** Only a scope that is named is known: what is computed may come out as any. */
function readScope(
  model: ProjectModel,
  container: DecoratedContainer,
  { written }: WrittenProperty,
): Pick<WrittenScope, 'lifetime' | 'word' | 'wordSpan'> {
  const { place, value } = definitionOf(model, written);
  const entity = value.kind === 'member' || value.kind === 'name' ? evaluate(model, place, value) : undefined;
  const lifetime = entity?.kind === 'external' ? container.scopes[externalName(entity)] : undefined;
  if (!lifetime || entity?.kind !== 'external') return { lifetime: 'unknown', word: '' };
  if (value.kind !== 'member') return { lifetime, word: entity.path.at(-1)! };
  const isPlain = value === written.value && value.index === undefined;
  return { lifetime, word: value.name, ...(isPlain ? { wordSpan: value.nameSpan } : {}) };
}

/** The container's word for its default lifetime: `DEFAULT`. */
export function defaultWord(container: DecoratedContainer): string {
  const [name = ''] = Object.entries(container.scopes).find(([, lifetime]) => lifetime === 'singleton') ?? [];
  return name.slice(name.lastIndexOf('.') + 1);
}
