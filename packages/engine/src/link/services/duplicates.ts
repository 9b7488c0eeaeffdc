/** Hosted work that runs several times over: a class that two modules of one application make, a scheduler started twice. */
import type { RelatedPlace } from '../../model/finding.js';
import type { Span } from '../../model/facts.js';
import { classKey, externalName, type ClassEntity } from '../resolve/entities.js';
import { evaluate } from '../resolve/evaluate.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { isTestFile } from '../resolve/test-files.js';
import { listedIn, modulesOf, modulesReaching, type DecoratedModule } from './decorated-modules.js';
import { hostedServiceOf } from './entry-points.js';
import { DECORATED_FRAMEWORKS, providersOf } from './providers.js';
import { isMadeOnce } from './singletons.js';
import type { DecoratedFramework } from './written-scopes.js';

export interface Duplicate {
  readonly file: LinkedFile;
  readonly span: Span;
  /** The class, or the call that starts the scheduler. */
  readonly service: string;
  /** Methods that run more than once; empty for a scheduler, which runs everything again. */
  readonly entries: readonly string[];
  /** The modules that have it, by name; the reported one last. */
  readonly modules: readonly string[];
  readonly related: readonly RelatedPlace[];
}

/** All of them, each at its second and further places, in order of files. */
export function duplicatesIn(model: ProjectModel, file: LinkedFile): readonly Duplicate[] {
  return DECORATED_FRAMEWORKS.flatMap((framework) => [
    ...duplicateClasses(model, framework),
    ...duplicateCalls(model, framework),
  ]).filter((duplicate) => duplicate.file.path === file.path);
}

interface Listing {
  readonly module: DecoratedModule;
  readonly file: LinkedFile;
  readonly span: Span;
}

function duplicateClasses(model: ProjectModel, framework: DecoratedFramework): readonly Duplicate[] {
  return model.remember<readonly Duplicate[]>('duplicate classes', framework.name, [], () => {
    const listings = new Map<string, { entity: ClassEntity; places: Listing[] }>();
    for (const { module, item } of itemsListed(model, framework, 'providers')) {
      const entity = evaluate(model, item.place, item.value);
      if (entity.kind !== 'class') continue;
      const known = listings.get(classKey(entity)) ?? { entity, places: [] };
      listings.set(classKey(entity), known);
      if (!known.places.some((one) => one.module === module))
        known.places.push({ module, file: item.place.file, span: item.value.span });
    }
    return [...listings.values()].flatMap(({ entity, places }) => {
      const entries = places.length > 1 ? repeatedEntries(model, framework, entity) : [];
      return entries.length > 0 ? repeats(model, framework, { service: entity.class.name, entries, places }) : [];
    });
  });
}

/** Methods that run once for each object there is, on a class of which the container makes one for each module. */
function repeatedEntries(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): readonly string[] {
  const makers = providersOf(model, framework).byClass.get(classKey(entity)) ?? [];
  if (!makers.every((maker) => isMadeOnce(model, framework, maker))) return [];
  const entries = hostedServiceOf(model, entity)?.entries ?? [];
  return entries.flatMap(({ name, decorator }) => (decorator?.meaning.runsPerObject ? [name] : []));
}

/** `ScheduleModule.forRoot()` in several modules of one application. */
function duplicateCalls(model: ProjectModel, framework: DecoratedFramework): readonly Duplicate[] {
  return model.remember<readonly Duplicate[]>('duplicate calls', framework.name, [], () => {
    const { once } = framework.decorated;
    const places: Listing[] = [];
    for (const { module, item } of itemsListed(model, framework, 'imports')) {
      const { file } = item.place;
      const call = item.value.kind === 'call' ? file.facts.calls[item.value.call] : undefined;
      const callee = call && evaluate(model, item.place, call.callee);
      const version = model.majorVersionOf(file, once.package);
      if (callee?.kind !== 'external' || externalName(callee) !== once.call) continue;
      if (version !== undefined && version < once.since) continue;
      places.push({ module, file, span: item.value.span });
    }
    const service = once.call.slice(once.call.indexOf('#') + 1);
    return repeats(model, framework, { service, entries: [], places });
  });
}

function itemsListed(
  model: ProjectModel,
  framework: DecoratedFramework,
  list: string,
): readonly { module: DecoratedModule; item: Exclude<ReturnType<typeof listedIn>[number], 'hidden'> }[] {
  return modulesOf(model, framework).flatMap((module) =>
    isTestFile(model.source.root, module.entity.file.path)
      ? []
      : listedIn(model, module, list).flatMap((item) => (item === 'hidden' ? [] : [{ module, item }])),
  );
}

/** The second and further places, where an earlier one is in the same application. */
function repeats(
  model: ProjectModel,
  framework: DecoratedFramework,
  { service, entries, places }: Pick<Duplicate, 'service' | 'entries'> & { readonly places: readonly Listing[] },
): readonly Duplicate[] {
  return places.flatMap((place, index) => {
    const around = modulesReaching(model, framework, classKey(place.module.entity));
    const earlier = places.slice(0, index).filter(({ module }) => {
      const others = modulesReaching(model, framework, classKey(module.entity));
      return module !== place.module && [...others].some((key) => around.has(key));
    });
    const [first] = earlier;
    if (!first) return [];
    const modules = [...earlier, place].map(({ module }) => module.entity.class.name);
    const related = [{ message: `\`${service}\` is listed here too`, path: first.file.path, span: first.span }];
    return [{ file: place.file, span: place.span, service, entries, modules, related }];
  });
}
