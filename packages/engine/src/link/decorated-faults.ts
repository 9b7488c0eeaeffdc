/** Hosted services of a decorated container that are not singletons: by what is written, or because request scope bubbles up. */
import type { Span } from '../model/facts.js';
import type { RelatedPlace } from '../model/finding.js';
import { wayToRequest, type WayToRequest } from './bubbling.js';
import { classKey, type ClassEntity } from './entities.js';
import { asEntity, hostedServiceOf, namedEntries, type EntryPoint, type HostedService } from './entry-points.js';
import type { LifetimeFault } from './lifetime-faults.js';
import type { LinkedFile, ProjectModel } from './project-model.js';
import { DECORATED_FRAMEWORKS, providerOfClass, providersOf, type Provider } from './providers.js';
import { defaultWord, type DecoratedFramework, type WrittenScope } from './written-scopes.js';

/** The faults whose finding stands in `file`: at most one for each class, and one for each place. */
export function decoratedLifetimeFaults(model: ProjectModel, file: LinkedFile): readonly LifetimeFault[] {
  return DECORATED_FRAMEWORKS.flatMap((framework) => {
    const places = new Set<number>();
    return classesConcerning(model, framework, file).flatMap((entity) => {
      const fault = faultOf(model, framework, entity);
      if (fault?.file !== file || places.has(fault.span[0])) return [];
      places.add(fault.span[0]);
      return [fault];
    });
  });
}

/** Classes of the file, and classes elsewhere whose lifetime is written in it. */
function classesConcerning(
  model: ProjectModel,
  framework: DecoratedFramework,
  file: LinkedFile,
): readonly ClassEntity[] {
  const own = file.facts.classes.map((fact) => asEntity(file, fact));
  const others = /\bscope\b/.test(file.text) ? (servicesByScopeFile(model, framework).get(file.path) ?? []) : [];
  return [...own, ...others];
}

/** Classes that are given their lifetime in another file, by that file's path. */
function servicesByScopeFile(
  model: ProjectModel,
  framework: DecoratedFramework,
): ReadonlyMap<string, readonly ClassEntity[]> {
  return model.remember('services by scope file', framework, new Map<string, ClassEntity[]>(), () => {
    const services = new Map<string, ClassEntity[]>();
    for (const { scope, makes } of [...providersOf(model, framework).byClass.values()].flat()) {
      const made = makes.kind === 'class' || makes.kind === 'factory' ? makes.entity : undefined;
      if (!made || !scope || scope.file === made.file) continue;
      services.set(scope.file.path, [...(services.get(scope.file.path) ?? []), made]);
    }
    return services;
  });
}

function faultOf(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): LifetimeFault | undefined {
  return model.remember('decorated lifetime fault', entity.class, undefined, () => {
    const entries = entity.class.abstract ? [] : entriesOf(model, framework, entity);
    if (entries.length === 0) return undefined;
    const verdicts = makersOf(model, framework, entity).map((maker) => judge(model, framework, maker));
    // Made in several ways, one of which is right, it may be the right one that counts.
    return verdicts.every((verdict) => verdict !== undefined)
      ? faultBy(framework, { entity, entries }, verdicts[0])
      : undefined;
  });
}

/** Hooks count on everything that the container makes, even where no decorator of the class's own says so. */
function entriesOf(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): readonly EntryPoint[] {
  const service = hostedServiceOf(model, entity);
  const marked = service?.framework === framework ? service.entries : [];
  const hooks = namedEntries(model, entity, framework.hooks);
  return [...marked, ...hooks.filter((hook) => !marked.some((entry) => entry.name === hook.name))].sort(
    (left, right) => left.nameSpan[0] - right.nameSpan[0],
  );
}

/** The ways in which the container makes a class; for one that no module lists, what is written at the class. */
function makersOf(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): readonly Provider[] {
  const { byClass, byToken } = providersOf(model, framework);
  const makers = byClass.get(classKey(entity));
  if (makers || byToken.has(classKey(entity))) return makers ?? [];
  const unlisted = providerOfClass(model, framework, entity);
  return unlisted.scope ? [unlisted] : [];
}

/** Why a service is no singleton: its own scope, a dependency, or both. */
interface Verdict {
  readonly written?: WrittenScope;
  readonly way?: WayToRequest;
}

/** Undefined for a singleton, for what is kept for several requests, and for what cannot be known. */
function judge(model: ProjectModel, framework: DecoratedFramework, maker: Provider): Verdict | undefined {
  const { scope } = maker;
  if (scope?.lifetime === 'unknown' || (scope?.lifetime === 'scoped' && scope.durable)) return undefined;
  const written = scope?.lifetime === 'singleton' ? undefined : scope;
  const way = wayToRequest(model, framework, maker);
  return written || way ? { written, way } : undefined;
}

function faultBy(
  framework: DecoratedFramework,
  service: Pick<HostedService, 'entity' | 'entries'>,
  verdict: Verdict | undefined,
): LifetimeFault | undefined {
  if (!verdict) return undefined;
  const { written, way } = verdict;
  const damage = damageTo(
    framework,
    service.entries,
    written?.lifetime === 'transient' && !way ? 'transient' : 'scoped',
  );
  if (!damage) return undefined;
  const { entity } = service;
  const said = {
    service: entity.class.name,
    entries: damage.entries.map((entry) => entry.name),
    lifetime: written?.lifetime === 'transient' ? ('transient' as const) : ('scoped' as const),
    effect: damage.effect,
  };
  if (!written)
    return {
      ...said,
      file: entity.file,
      span: placeOfFirst(entity, damage.entries),
      chain: way?.chain ?? [],
      related: way?.related ?? [],
    };
  const repair = way ? undefined : repairOf(framework, written);
  return {
    ...said,
    file: written.file,
    span: written.span,
    chain: [],
    related: [declarationOf(entity), ...(way?.related ?? [])],
    ...(repair ? { repair } : {}),
  };
}

function declarationOf({ file, class: fact }: ClassEntity): RelatedPlace {
  return { message: `\`${fact.name}\` is declared here`, path: file.path, span: fact.nameSpan };
}

interface Damage {
  readonly effect: LifetimeFault['effect'];
  readonly entries: readonly EntryPoint[];
}

/** The worst that happens to the service's methods, and to which of them. */
function damageTo(
  framework: DecoratedFramework,
  entries: readonly EntryPoint[],
  lifetime: 'scoped' | 'transient',
): Damage | undefined {
  for (const effect of ['never-runs', 'ghost', 'other-instance'] as const) {
    const hit = entries.filter((entry) => {
      const effects = entry.decorator?.meaning.whenShortLived ?? framework.decorated.whenShortLived[entry.role];
      return effects[lifetime] === effect;
    });
    if (hit.length > 0) return { effect, entries: hit };
  }
  return undefined;
}

/** The first method that suffers; the class's name when all of them are inherited. */
function placeOfFirst(entity: ClassEntity, entries: readonly EntryPoint[]): Span {
  return entries.find((entry) => entry.owner.class === entity.class)?.nameSpan ?? entity.class.nameSpan;
}

function repairOf(framework: DecoratedFramework, { wordSpan, word, file }: WrittenScope): LifetimeFault['repair'] {
  const better = defaultWord(framework.decorated);
  if (!wordSpan || file.text.slice(...wordSpan) !== word) return undefined;
  return {
    title: `Make it a singleton with \`${better}\` scope`,
    edits: [{ path: file.path, span: wordSpan, text: better }],
  };
}
