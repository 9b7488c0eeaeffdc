/** Which classes a decorated container certainly makes once and for all. */
import { wayToRequest } from './bubbling.js';
import { classKey, type ClassEntity } from '../resolve/entities.js';
import { lineageOf } from '../resolve/evaluate.js';
import type { ProjectModel } from '../resolve/project-model.js';
import { providersOf, type Provider } from './providers.js';
import type { DecoratedFramework } from './written-scopes.js';

/** Of a base class, whether that holds for one of its subclasses. */
export function isSingleton(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): boolean {
  return [entity, ...(madeSubclasses(model, framework).get(classKey(entity)) ?? [])].some((made) => {
    const makers = providersOf(model, framework).byClass.get(classKey(made)) ?? [];
    return makers.length > 0 && makers.every((maker) => isMadeOnce(model, framework, maker));
  });
}

/** Whether a provider is certainly made once. */
export function isMadeOnce(model: ProjectModel, framework: DecoratedFramework, maker: Provider): boolean {
  const isDefault = maker.scope === undefined || maker.scope.lifetime === 'singleton';
  return isDefault && wayToRequest(model, framework, maker) === undefined;
}

/** Classes that the container makes, by the keys of their base classes. */
function madeSubclasses(
  model: ProjectModel,
  framework: DecoratedFramework,
): ReadonlyMap<string, readonly ClassEntity[]> {
  return model.remember('made subclasses', framework, new Map<string, ClassEntity[]>(), () => {
    const subclasses = new Map<string, ClassEntity[]>();
    for (const makers of providersOf(model, framework).byClass.values()) {
      const made = makers[0]?.makes;
      if (made?.kind !== 'class') continue;
      for (const base of lineageOf(model, made.entity).slice(1)) {
        if (base.kind !== 'class') continue;
        subclasses.set(classKey(base), [...(subclasses.get(classKey(base)) ?? []), made.entity]);
      }
    }
    return subclasses;
  });
}
