/**
 * Request scope that bubbles up: whoever depends on something made for each request, directly or through others, is made
 * for each request itself. Transients pass it on; a dependency of which nothing certain is known passes nothing on.
 */
import type { RelatedPlace } from '../../model/finding.js';
import { appliedDecorators } from '../resolve/applied-decorators.js';
import { applicationsAround } from './decorated-modules.js';
import { findDependency, type DependencyStep } from './dependency-search.js';
import { classKey } from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import { injectionsOf, type Injection } from './injections.js';
import type { ChainLink } from './lifetime-faults.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { providersOf, type Provider } from './providers.js';
import { isPerRequest, type DecoratedFramework } from './written-scopes.js';

export interface WayToRequest {
  /** From the first dependency to what is made for each request, or to the request itself. */
  readonly chain: readonly ChainLink[];
  /** The declarations along the way, in the same order. */
  readonly related: readonly RelatedPlace[];
}

/** The way by which a service becomes request-scoped through its dependencies; undefined when nothing is known to make it so. */
export function wayToRequest(
  model: ProjectModel,
  framework: DecoratedFramework,
  provider: Provider,
): WayToRequest | undefined {
  return wayThrough(model, framework, injectionsAndGlobals(model, framework, provider));
}

/** The shortest way that begins with one of these dependencies. */
export function wayThrough(
  model: ProjectModel,
  framework: DecoratedFramework,
  injections: readonly Injection[],
): WayToRequest | undefined {
  const found = findDependency(model, framework, {
    from: injections,
    isFound: ({ injection, answer }) => injection.isRequest || isPerRequest(answer?.scope),
  });
  return found && described(found);
}

/** Whether a service would certainly be made once if its own scope were the default, as far as its dependencies are known. */
export function canBeSingleton(model: ProjectModel, framework: DecoratedFramework, provider: Provider): boolean {
  const found = findDependency(model, framework, {
    from: injectionsAndGlobals(model, framework, provider),
    isFound: ({ injection, answer }) =>
      injection.isRequest || answer?.scope?.lifetime === 'scoped' || answer?.scope?.lifetime === 'unknown',
  });
  return found === undefined;
}

function injectionsAndGlobals(
  model: ProjectModel,
  framework: DecoratedFramework,
  provider: Provider,
): readonly Injection[] {
  return [...injectionsOf(model, framework, provider), ...globalInjections(model, framework, provider)];
}

/** What applies to all requests is a dependency of everything that they are led to, if its own scope says so. */
function globalInjections(
  model: ProjectModel,
  framework: DecoratedFramework,
  { makes }: Provider,
): readonly Injection[] {
  if (makes.kind !== 'class' || !answersRequests(model, framework, makes)) return [];
  const { globalEnhancers, listedBy } = providersOf(model, framework);
  const modules = [...(listedBy.get(classKey(makes.entity)) ?? [])];
  return globalEnhancers.flatMap(({ provider, module }) => {
    if (!isPerRequest(provider.scope)) return [];
    const around = applicationsAround(model, framework, classKey(module.entity));
    if (!modules.some((key) => around.has(key))) return [];
    return [{ token: provider.token, isRequest: false, provider, file: provider.file, span: provider.span }];
  });
}

function answersRequests(
  model: ProjectModel,
  framework: DecoratedFramework,
  { entity }: Extract<Provider['makes'], { kind: 'class' }>,
): boolean {
  return lineageOf(model, entity).some((owner) => {
    if (owner.kind !== 'class') return false;
    const { decorators } = owner.class;
    const applied = appliedDecorators(model, owner.file, decorators);
    return applied.some(({ name }) => name !== undefined && framework.classDecorators[name]?.answersRequests);
  });
}

function described(last: DependencyStep): WayToRequest {
  const steps: DependencyStep[] = [];
  for (let step: DependencyStep | undefined = last; step; step = step.before) steps.unshift(step);
  const links = steps.flatMap(linksOf);
  return { chain: links.map(({ link }) => link), related: links.map(({ related }) => related) };
}

interface DescribedLink {
  readonly link: ChainLink;
  readonly related: RelatedPlace;
}

/** The token, and the class behind it where that is another one. */
function linksOf({ injection, answer }: DependencyStep): DescribedLink[] {
  const { token } = injection;
  if (!answer) {
    const place = { path: injection.file.path, span: injection.span };
    return [
      { link: { name: token.name, ...place }, related: { message: `\`${token.name}\` is injected here`, ...place } },
    ];
  }
  const scope = isPerRequest(answer.scope) ? answer.scope : undefined;
  const made = answer.makes.kind === 'class' ? answer.makes.entity : undefined;
  const isItself = made !== undefined && classKey(made) === token.key;
  const names = made && !isItself ? [token.name, made.class.name] : [token.name];
  return names.map((name, index) => {
    const said = index === names.length - 1 ? scope : undefined;
    const declared =
      made && (isItself || index > 0)
        ? { path: made.file.path, span: made.class.nameSpan }
        : { path: answer.file.path, span: answer.span };
    return {
      link: { name, ...(said ? { scope: said.word } : {}), ...declared },
      related: said
        ? { message: `\`${name}\` is made request-scoped here`, path: said.file.path, span: said.span }
        : { message: `\`${name}\` is ${made && (isItself || index > 0) ? 'declared' : 'provided'} here`, ...declared },
    };
  });
}
