/** Modules of a decorated container: the classes that list providers, with what their dynamic forms add, and who imports whom. */
import { appliedDecorators } from '../resolve/applied-decorators.js';
import {
  itemsOf,
  objectBehind,
  propertyOf,
  returnsOf,
  type ListItem,
  type WrittenObject,
} from '../resolve/definitions.js';
import { MODULES } from '../resolve/search-words.js';
import { classKey, externalName, placeIn, type ClassEntity, type Entity } from '../resolve/entities.js';
import { asEntity } from './entry-points.js';
import { evaluate } from '../resolve/evaluate.js';
import type { CallFact } from '../../model/facts.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import type { DecoratedFramework } from './written-scopes.js';

export interface DecoratedModule {
  readonly entity: ClassEntity;
  /** The options of its decorator, then what its static methods return. */
  readonly options: readonly WrittenObject[];
}

/** All modules of the workspace, in order of files. */
export function modulesOf(model: ProjectModel, framework: DecoratedFramework): readonly DecoratedModule[] {
  return model.gather(`modules of ${framework.name}`, MODULES, (file) =>
    file.facts.classes.flatMap((fact) => moduleOf(model, framework, asEntity(file, fact)) ?? []),
  );
}

function moduleOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  entity: ClassEntity,
): DecoratedModule | undefined {
  const { file, class: fact } = entity;
  if (fact.decorators.length === 0) return undefined;
  const applied = appliedDecorators(model, file, fact.decorators);
  const decorator = applied.find(({ name }) => name === framework.decorated.module);
  if (!decorator) return undefined;
  const [written] = decorator.arguments;
  const dynamic = fact.methods
    .filter((method) => method.static)
    .flatMap((method) => returnsOf(placeIn(file, method.function)));
  const said = [...(written ? [{ place: decorator.place, value: written }] : []), ...dynamic];
  return { entity, options: said.flatMap((options) => objectBehind(model, options) ?? []) };
}

/** The items of one of a module's lists. */
export function listedIn(model: ProjectModel, module: DecoratedModule, list: string): readonly ListItem[] {
  return module.options.flatMap((options) => {
    const property = propertyOf(model, options, list);
    return property ? itemsOf(model, property.written) : [];
  });
}

/** Keys of all modules that can run in one application with a given one: what is reached by those that reach it. */
export function applicationsAround(
  model: ProjectModel,
  framework: DecoratedFramework,
  key: string,
): ReadonlySet<string> {
  return reachedFrom(modulesReaching(model, framework, key), importsOf(model, framework));
}

/** Keys of the modules of which a given one is a part, itself included. */
export function modulesReaching(model: ProjectModel, framework: DecoratedFramework, key: string): ReadonlySet<string> {
  const importers = model.remember('module importers', framework, new Map<string, string[]>(), () => {
    const byTarget = new Map<string, string[]>();
    for (const [from, targets] of importsOf(model, framework))
      for (const to of targets) byTarget.set(to, [...(byTarget.get(to) ?? []), from]);
    return byTarget;
  });
  return reachedFrom([key], importers);
}

/** Keys of a module and of all that it imports, directly or not. */
export function modulesReachedFrom(
  model: ProjectModel,
  framework: DecoratedFramework,
  key: string,
): ReadonlySet<string> {
  return reachedFrom([key], importsOf(model, framework));
}

/** The module that a program is made of: the first argument of the call that makes it. */
export function rootModuleOf(
  model: ProjectModel,
  framework: DecoratedFramework,
  { file, call }: { readonly file: LinkedFile; readonly call: CallFact },
): ClassEntity | undefined {
  const [value] = call.arguments;
  return value && importedModule(model, framework, { place: placeIn(file, call.owner), value });
}

function reachedFrom(starts: Iterable<string>, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const key of reached) for (const next of edges.get(key) ?? []) reached.add(next);
  return reached;
}

function importsOf(model: ProjectModel, framework: DecoratedFramework): ReadonlyMap<string, readonly string[]> {
  return model.remember('module imports', framework, new Map<string, readonly string[]>(), () => {
    const imports = new Map<string, readonly string[]>();
    for (const module of modulesOf(model, framework)) {
      const items = listedIn(model, module, 'imports');
      const targets = items.flatMap((item) => importedModule(model, framework, item) ?? []);
      imports.set(classKey(module.entity), targets.map(classKey));
    }
    return imports;
  });
}

/** `Module`, `Module.forRoot(…)` and `forwardRef(() => Module)`. */
function importedModule(model: ProjectModel, framework: DecoratedFramework, item: ListItem): ClassEntity | undefined {
  if (item === 'hidden') return undefined;
  const { place, value } = item;
  const call = value.kind === 'call' ? place.file.facts.calls[value.call]! : undefined;
  if (!call) return asClass(evaluate(model, place, value));
  const callee = evaluate(model, place, call.callee);
  if (callee.kind === 'external' && externalName(callee) === framework.decorated.forwardReference) {
    const made = call.arguments[0] && evaluate(model, place, call.arguments[0]);
    const [later] = made?.kind === 'function' ? returnsOf(placeIn(made.file, made.outline.id)) : [];
    return later && asClass(evaluate(model, later.place, later.value));
  }
  return call.callee.kind === 'member' ? asClass(evaluate(model, place, call.callee.object)) : undefined;
}

function asClass(entity: Entity): ClassEntity | undefined {
  return entity.kind === 'class' ? entity : undefined;
}
