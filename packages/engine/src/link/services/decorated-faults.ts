/** Hosted services of a decorated container that are not singletons: by what is written, or because request scope bubbles up. */
import type { Span } from '../../model/facts.js';
import type { ScopeEffect } from '../../model/framework.js';
import type { RelatedPlace } from '../../model/finding.js';
import { canBeSingleton, wayToRequest, type WayToRequest } from './bubbling.js';
import { SHORT_LIVES } from '../resolve/search-words.js';
import { classKey, type ClassEntity } from '../resolve/entities.js';
import { asEntity, hostedServiceOf, namedEntries, type EntryPoint } from './entry-points.js';
import { indexOf } from '../resolve/file-index.js';
import { consumersOf } from './consumers.js';
import { beginsRecurringWork } from './recurring-work.js';
import { selfRegistrationOf } from './self-registration.js';
import type { LifetimeFault } from './lifetime-faults.js';
import { mayHaveSubclass } from './extended-classes.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { DECORATED_FRAMEWORKS, providerOfClass, providersOf, type Provider } from './providers.js';
import { defaultWord, isPerRequest, type DecoratedFramework, type WrittenScope } from './written-scopes.js';

/** The faults whose finding stands in `file`: at most one for each class, and one for each place. */
export function decoratedLifetimeFaults(model: ProjectModel, file: LinkedFile): readonly LifetimeFault[] {
  // In most workspaces everything is made once, which need not be found out service by service.
  if (!model.isMentioned('short lives', SHORT_LIVES)) return [];
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
  const others = mayDecideForOthers(model, file) ? (servicesByScopeFile(model, framework).get(file.path) ?? []) : [];
  return [...own, ...others];
}

const SCOPE = /\bscope\s*:/;
const DECORATOR_WITH_OPTIONS = /@[\w$]+\(\s*\{[^{}]*\}\s*\)/g;

/** Whether a scope stands here that is a class's of another file: outside of decorators, or inherited from its base class. */
function mayDecideForOthers(model: ProjectModel, { text, facts }: LinkedFile): boolean {
  if (!SCOPE.test(text)) return false;
  const isElsewhere = SCOPE.test(text.replaceAll(DECORATOR_WITH_OPTIONS, ''));
  return isElsewhere || facts.classes.some(({ name }) => mayHaveSubclass(model, name));
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
    const [verdict] = verdicts;
    // Made in several ways, one of which is right, it may be the right one that counts.
    return verdict && verdicts.every(Boolean) ? faultBy(model, framework, { entity, entries, verdict }) : undefined;
  });
}

/** Hooks count on everything that the container makes, even where no decorator of the class's own says so. */
function entriesOf(model: ProjectModel, framework: DecoratedFramework, entity: ClassEntity): readonly EntryPoint[] {
  const service = hostedServiceOf(model, entity);
  const marked = service?.framework === framework ? service.entries : [];
  const hooks = [...namedEntries(model, entity, framework.hooks), ...selfRegistrationOf(model, framework, entity)];
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
  readonly maker: Provider;
  readonly written?: WrittenScope;
  readonly way?: WayToRequest;
}

/** Undefined for a singleton and for what cannot be known. */
function judge(model: ProjectModel, framework: DecoratedFramework, maker: Provider): Verdict | undefined {
  const { scope } = maker;
  if (scope?.lifetime === 'unknown') return undefined;
  const written = scope?.lifetime === 'singleton' ? undefined : scope;
  const way = wayToRequest(model, framework, maker);
  return written || way ? { maker, written, way } : undefined;
}

/** The service with the methods that suffer, and how. */
interface Damage {
  readonly entity: ClassEntity;
  readonly effect: LifetimeFault['effect'];
  readonly entries: readonly EntryPoint[];
}

function faultBy(
  model: ProjectModel,
  framework: DecoratedFramework,
  { entity, entries, verdict }: Pick<Damage, 'entity' | 'entries'> & { readonly verdict: Verdict },
): LifetimeFault | undefined {
  const { maker, written, way } = verdict;
  const isTransient = written?.lifetime === 'transient' && !way;
  const life: ShortLife = { lifetime: isTransient ? 'transient' : 'scoped', isBubbled: !written, maker };
  const damage = damageTo(model, framework, { entity, entries, life });
  if (!damage) return undefined;
  if (!written) return bubbledFault(damage, way);
  // What each consumer has to itself would be shared; only where it is broken altogether is there nothing to lose.
  const isOwnState = isTransient && damage.effect === 'never-runs';
  const isMendable = !isOwnState && canBeSingleton(model, framework, maker);
  return { ...writtenFault(damage, verdict, written), repair: isMendable ? repairOf(framework, written) : undefined };
}

function bubbledFault({ entity, effect, entries }: Damage, way: WayToRequest | undefined): LifetimeFault {
  return {
    file: entity.file,
    span: placeOfFirst(entity, entries),
    service: entity.class.name,
    entries: entries.map((entry) => entry.name),
    lifetime: 'scoped',
    effect,
    chain: way?.chain ?? [],
    related: way?.related ?? [],
  };
}

function writtenFault({ entity, effect, entries }: Damage, { way }: Verdict, written: WrittenScope): LifetimeFault {
  const declaration: RelatedPlace = {
    message: `\`${entity.class.name}\` is declared here`,
    path: entity.file.path,
    span: entity.class.nameSpan,
  };
  return {
    file: written.file,
    span: written.span,
    service: entity.class.name,
    entries: entries.map((entry) => entry.name),
    lifetime: written.lifetime === 'transient' ? 'transient' : 'scoped',
    effect,
    chain: [],
    related: [declaration, ...(way?.related ?? [])],
  };
}

interface ShortLife {
  readonly lifetime: 'scoped' | 'transient';
  /** Through a dependency, not by what is written at the class or its provider. */
  readonly isBubbled: boolean;
  readonly maker: Provider;
}

/** The worst that happens to the service's methods, and to which of them. */
function damageTo(
  model: ProjectModel,
  framework: DecoratedFramework,
  { entity, entries, life }: Pick<Damage, 'entity' | 'entries'> & { readonly life: ShortLife },
): Damage | undefined {
  for (const effect of ['never-runs', 'ghost', 'other-instance'] as const) {
    const hit = entries.filter(
      (entry) => effectOn(model, framework, { entry, life }) === effect && !isCalledByFactory(life.maker, entry),
    );
    // One call for each consumer suits state of each one's own; a timer or loop of each one's own is one too many.
    if (effect === 'other-instance' && !hit.some((entry) => beginsRecurringWork(model, entry))) continue;
    if (hit.length > 0) return { entity, effect, entries: hit };
  }
  return undefined;
}

function effectOn(
  model: ProjectModel,
  framework: DecoratedFramework,
  { entry, life }: { readonly entry: EntryPoint; readonly life: ShortLife },
): ScopeEffect {
  const meaning = entry.decorator?.meaning.whenShortLived ?? entry.whenShortLived;
  const current = meaning ?? framework.decorated.whenShortLived[entry.role];
  const { until } = current;
  const version = until && model.majorVersionOf(entry.owner.file, until.package);
  const effects = until && version !== undefined && version <= until.major ? until.effects : current;
  if (life.lifetime === 'scoped' && life.isBubbled) return effects.bubbled ?? effects.scoped;
  // A hook of a transient is called on what the container made at start-up, which is nothing where all consumers come later.
  if (effects.transient === 'other-instance' && isMadeForRequestsOnly(model, framework, life)) return effects.scoped;
  return effects[life.lifetime];
}

/** A transient whose consumers are all made for each request. */
function isMadeForRequestsOnly(
  model: ProjectModel,
  framework: DecoratedFramework,
  { lifetime, maker }: ShortLife,
): boolean {
  const consumers = lifetime === 'transient' ? consumersOf(model, framework, maker.token.key) : [];
  return (
    consumers.length > 0 &&
    consumers.every((one) => isPerRequest(one.scope) || wayToRequest(model, framework, one) !== undefined)
  );
}

/** A factory that calls the hook itself does what the container does not. */
function isCalledByFactory({ makes }: Provider, { name }: EntryPoint): boolean {
  if (makes.kind !== 'factory' || !makes.place) return false;
  const calls = indexOf(makes.place.file.facts).callsByOwner.get(makes.place.function) ?? [];
  return calls.some(({ callee }) => callee.kind === 'member' && callee.name === name);
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
