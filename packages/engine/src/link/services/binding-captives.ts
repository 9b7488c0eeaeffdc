/** Which short-lived service a long-lived one gets hold of, for containers that are described in the vocabulary of forms. */
import { classKey, type ClassEntity } from '../resolve/entities.js';
import { indexOf } from '../resolve/file-index.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { dependenciesOfBinding, type BindingDependency } from './binding-dependencies.js';
import { containerOptions, importsOne, LANGUAGE_FRAMEWORKS, type LanguageFramework } from './containers.js';
import { bindingsByToken, serviceBindings, type ServiceBinding } from './service-bindings.js';

export interface BoundCaptive {
  readonly holder: ServiceBinding;
  /** Where the holder takes the first link. */
  readonly dependency: BindingDependency;
  /** From the first dependency to the short-lived one. */
  readonly chain: readonly ServiceBinding[];
}

/** The captives whose first link is written in `file`, at most one for each place. */
export function boundCaptives(model: ProjectModel, file: LinkedFile): readonly BoundCaptive[] {
  const places = new Set<number>();
  return LANGUAGE_FRAMEWORKS.flatMap((framework) => captivesOf(model, framework)).filter(({ dependency }) => {
    const isNew = dependency.file.path === file.path && !places.has(dependency.span[0]);
    if (isNew) places.add(dependency.span[0]);
    return isNew;
  });
}

export function captivesOf(model: ProjectModel, framework: LanguageFramework): readonly BoundCaptive[] {
  return model.remember<readonly BoundCaptive[]>('bound captives', framework.name, [], () => {
    if (!framework.language.captive || isStrict(model, framework)) return [];
    return serviceBindings(model, framework).flatMap((holder) => {
      if (!isCertainlySingleton(model, holder)) return [];
      return dependenciesOfBinding(model, holder).flatMap((dependency) => {
        const chain = wayToShort(model, { framework, dependency, seen: new Set() });
        return chain ? [{ holder, dependency, chain }] : [];
      });
    });
  });
}

/** A container that refuses such a pair says so itself. */
function isStrict(model: ProjectModel, framework: LanguageFramework): boolean {
  const { strictAt } = framework.language;
  if (strictAt === undefined) return false;
  return containerOptions(model, framework, strictAt).some(
    (written) => written !== undefined && !(written.value.kind === 'literal' && written.value.value === false),
  );
}

/** Made once, in whatever way its class is bound. */
function isCertainlySingleton(model: ProjectModel, holder: ServiceBinding): boolean {
  if (holder.lifetime !== 'singleton' || holder.rank === 'child') return false;
  const { makes, framework } = holder;
  if (makes.kind !== 'class') return makes.kind === 'factory';
  const key = classKey(makes.entity);
  return (bindingsByClass(model, framework).get(key) ?? []).every(
    ({ lifetime, rank }) => lifetime === 'singleton' && rank !== 'child',
  );
}

function bindingsByClass(
  model: ProjectModel,
  framework: LanguageFramework,
): ReadonlyMap<string, readonly ServiceBinding[]> {
  return model.remember('bindings by class', framework.name, new Map<string, readonly ServiceBinding[]>(), () => {
    const byClass = new Map<string, ServiceBinding[]>();
    for (const binding of serviceBindings(model, framework)) {
      if (binding.makes.kind !== 'class') continue;
      const key = classKey(binding.makes.entity);
      byClass.set(key, [...(byClass.get(key) ?? []), binding]);
    }
    return byClass;
  });
}

interface Search {
  readonly framework: LanguageFramework;
  readonly dependency: BindingDependency;
  readonly seen: Set<string>;
}

function wayToShort(
  model: ProjectModel,
  { framework, dependency, seen }: Search,
): readonly ServiceBinding[] | undefined {
  if (model.configuration.neverCapture.includes(dependency.token.name)) return undefined;
  const answers = answersTo(model, framework, dependency);
  const ways = answers.map((binding) => wayThrough(model, binding, seen));
  // One of these answers; only when all of them are short-lived is it certain. A list holds them all.
  return answers.length > 0 && (dependency.many || ways.every(Boolean)) ? ways.find(Boolean) : undefined;
}

export function answersTo(
  model: ProjectModel,
  framework: LanguageFramework,
  { token, key, entity }: Pick<BindingDependency, 'token' | 'key' | 'entity'>,
): readonly ServiceBinding[] {
  const bound = bindingsByToken(model, framework).get(token.key) ?? [];
  if (bound.length === 0 && entity) return unboundClass(framework, entity);
  return key === undefined ? bound : bound.filter((binding) => binding.key === key);
}

/** A class that the container makes although no one has bound it. */
function unboundClass(framework: LanguageFramework, entity: ClassEntity): readonly ServiceBinding[] {
  const lifetime = framework.language.unbound;
  if (!lifetime) return [];
  const token = { key: classKey(entity), name: entity.class.name };
  const { file } = entity;
  return [
    {
      framework,
      token,
      makes: { kind: 'class', entity },
      lifetime,
      rank: 'unknown',
      file,
      span: entity.class.nameSpan,
    },
  ];
}

function wayThrough(
  model: ProjectModel,
  binding: ServiceBinding,
  seen: Set<string>,
): readonly ServiceBinding[] | undefined {
  const key = `${binding.token.key} ${binding.file.path} ${binding.span[0]}`;
  if (seen.has(key)) return undefined;
  if (isShortLived(model, binding)) return [binding];
  const passesOn = binding.lifetime === 'transient' || binding.makes.kind === 'alias';
  if (!passesOn) return undefined;
  seen.add(key);
  for (const dependency of dependenciesOfBinding(model, binding)) {
    const rest = wayToShort(model, { framework: binding.framework, dependency, seen });
    if (rest) return binding.makes.kind === 'alias' ? rest : [binding, ...rest];
  }
  return undefined;
}

/** Bound as scoped, or bound only in containers that are made inside another one. */
export function isShortLived(model: ProjectModel, { framework, lifetime, rank, makes }: ServiceBinding): boolean {
  if (rank === 'child') return true;
  if (lifetime !== 'scoped' || makes.kind === 'alias') return false;
  const { scopedNeeds } = framework.language;
  return scopedNeeds === undefined || isCalled(model, framework, scopedNeeds);
}

function isCalled(model: ProjectModel, framework: LanguageFramework, method: string): boolean {
  const callers = model.gather(`calls of ${method} in ${framework.name}`, importsOne(framework), (file) =>
    indexOf(file.facts).callsByName.has(method) ? [file.path] : [],
  );
  return callers.length > 0;
}
