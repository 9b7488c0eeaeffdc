/**
 * Request scope that bubbles up: whoever depends on something made for each request, directly or through others, is made
 * for each request itself. Transients pass it on; a dependency of which nothing certain is known passes nothing on.
 */
import type { RelatedPlace } from '../model/finding.js';
import { applicationsAround } from './decorated-modules.js';
import { classKey } from './entities.js';
import { appliedDecorators } from './applied-decorators.js';
import { lineageOf } from './evaluate.js';
import { injectionsOf, type Injection } from './injections.js';
import type { ChainLink } from './lifetime-faults.js';
import type { ProjectModel } from './project-model.js';
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
  const global = globalInjections(model, framework, provider);
  return wayThrough(model, framework, [...injectionsOf(model, framework, provider), ...global]);
}

/** The shortest way that begins with one of these dependencies; of several the first one written. */
export function wayThrough(
  model: ProjectModel,
  framework: DecoratedFramework,
  injections: readonly Injection[],
): WayToRequest | undefined {
  const seen = new Set<string>();
  let front = injections.map((injection): Step => ({ injection }));
  while (front.length > 0) {
    const next: Step[] = [];
    for (const { injection, before } of front) {
      const key = `${injection.provider ? 'made ' : ''}${injection.token.key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const answer = answerTo(model, framework, injection);
      const step: Step = { injection, answer, before };
      if (injection.isRequest || isPerRequest(answer?.scope)) return described(step);
      if (!answer || !passesOn(answer)) continue;
      for (const inner of injectionsOf(model, framework, answer)) next.push({ injection: inner, before: step });
    }
    front = next;
  }
  return undefined;
}

interface Step {
  readonly injection: Injection;
  readonly answer?: Provider;
  readonly before?: Step;
}

function passesOn({ scope }: Provider): boolean {
  return scope === undefined || scope.lifetime === 'singleton' || scope.lifetime === 'transient';
}

/** The provider that a dependency is certainly given; undefined when there is none in the workspace or several differ. */
export function answerTo(
  model: ProjectModel,
  framework: DecoratedFramework,
  { token, provider }: Pick<Injection, 'token' | 'provider'>,
): Provider | undefined {
  if (provider) return provider;
  const { byToken, uncertain } = providersOf(model, framework);
  const [answer, ...others] = uncertain.has(token.key) ? [] : (byToken.get(token.key) ?? []);
  if (!answer || others.length === 0) return answer;
  return [answer, ...others].every(({ scope }) => isPerRequest(scope)) ? answer : undefined;
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
    const applied = appliedDecorators(model, owner.file, { decorators, container: framework.decorated });
    return applied.some(({ name }) => name !== undefined && framework.classDecorators[name]?.answersRequests);
  });
}

function described(last: Step): WayToRequest {
  const steps: Step[] = [];
  for (let step: Step | undefined = last; step; step = step.before) steps.unshift(step);
  const links = steps.flatMap(linksOf);
  return { chain: links.map(({ link }) => link), related: links.map(({ related }) => related) };
}

interface DescribedLink {
  readonly link: ChainLink;
  readonly related: RelatedPlace;
}

/** The token, and the class behind it where that is another one. */
function linksOf({ injection, answer }: Step): DescribedLink[] {
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
