/** Who injects a service that a decorated container provides. */
import type { ProjectModel } from '../resolve/project-model.js';
import { injectionsOf } from './injections.js';
import { providersOf, type Provider } from './providers.js';
import type { DecoratedFramework } from './written-scopes.js';

/** The providers that are given what a token stands for, in order of modules. */
export function consumersOf(model: ProjectModel, framework: DecoratedFramework, token: string): readonly Provider[] {
  const consumers = model.remember('consumers', framework, new Map<string, Provider[]>(), () => {
    const byToken = new Map<string, Provider[]>();
    for (const provider of [...providersOf(model, framework).byToken.values()].flat()) {
      for (const { token: wanted } of injectionsOf(model, framework, provider))
        byToken.set(wanted.key, [...(byToken.get(wanted.key) ?? []), provider]);
    }
    return byToken;
  });
  return consumers.get(token) ?? [];
}
