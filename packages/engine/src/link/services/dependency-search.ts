/** Breadth-first search along the dependencies that a decorated container hands over. */
import { keyOfAnyResult } from '../resolve/identity.js';
import { injectionsOf, type Injection } from './injections.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { providersOf, type Provider } from './providers.js';
import { isPerRequest, type DecoratedFramework } from './written-scopes.js';

/** A dependency with what answers it, and the dependency that led to it. */
export interface DependencyStep {
  readonly injection: Injection;
  readonly answer?: Provider;
  readonly before?: DependencyStep;
}

export interface DependencySearch {
  readonly from: readonly Injection[];
  readonly isFound: (step: DependencyStep) => boolean;
}

/** The last step of the shortest way; of several the first one written. What is short-lived itself is not looked behind. */
export function findDependency(
  model: ProjectModel,
  framework: DecoratedFramework,
  { from, isFound }: DependencySearch,
): DependencyStep | undefined {
  const seen = new Set<string>();
  let front = from.map((injection): DependencyStep => ({ injection }));
  while (front.length > 0) {
    const next: DependencyStep[] = [];
    for (const { injection, before } of front) {
      const key = `${injection.provider ? 'made ' : ''}${injection.token.key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const answer = answerTo(model, framework, injection);
      const step: DependencyStep = { injection, answer, before };
      if (isFound(step)) return step;
      if (!answer || !passesOn(answer)) continue;
      for (const inner of injectionsOf(model, framework, answer)) next.push({ injection: inner, before: step });
    }
    front = next;
  }
  return undefined;
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
  const key = byToken.has(token.key) ? token.key : (keyOfAnyResult(token.key) ?? token.key);
  const [answer, ...others] = uncertain.has(token.key) || uncertain.has(key) ? [] : (byToken.get(key) ?? []);
  if (!answer || others.length === 0) return answer;
  return [answer, ...others].every(({ scope }) => isPerRequest(scope)) ? answer : undefined;
}
