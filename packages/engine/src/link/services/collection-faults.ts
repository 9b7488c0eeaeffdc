/** Hosted services that a collection registers with another lifetime than singleton. */
import { collectionsOf, type Collection, type Registration } from './collections.js';
import type { ClassEntity } from '../resolve/entities.js';
import { classKey } from '../resolve/entities.js';
import { hostedServiceOf } from './entry-points.js';
import type { LifetimeFault } from './lifetime-faults.js';
import type { LinkedFile, ProjectModel } from '../resolve/project-model.js';
import { dependenciesOf, madeClass } from './service-graph.js';

/** The faults whose finding stands in `file`. */
export function collectionLifetimeFaults(model: ProjectModel, file: LinkedFile): readonly LifetimeFault[] {
  const all = model.remember<readonly LifetimeFault[]>('collection lifetime faults', 'all', [], () =>
    collectionsOf(model).flatMap((collection) => faultsIn(model, collection)),
  );
  return all.filter((fault) => fault.file === file);
}

function faultsIn(model: ProjectModel, collection: Collection): LifetimeFault[] {
  const hosted = hostedIn(model, collection);
  return collection.registrations.flatMap((registration) => {
    const entity = madeClass(model, registration);
    if (
      registration.lifetime === 'singleton' ||
      registration.method.hosted ||
      !entity ||
      !hostedServiceOf(model, entity)
    )
      return [];
    const asContract = registersContract(registration);
    const host = hosted.get(classKey(entity));
    if ((!asContract && !host) || isReplaced(collection, registration)) return [];
    return [faultOf(model, { registration, entity, host: asContract ? undefined : host })];
  });
}

/** `add…(HostedService, Worker)`: the host resolves whatever is registered under its contract. */
function registersContract(registration: Registration): boolean {
  return registration.token.key.endsWith('#HostedService');
}

/** Classes that the collection hosts, by key: given to `addHostedService` themselves or by a factory that resolves them. */
function hostedIn(model: ProjectModel, collection: Collection): ReadonlyMap<string, Registration> {
  const hosted = new Map<string, Registration>();
  for (const registration of collection.registrations) {
    if (!registration.method.hosted) continue;
    const { implementation } = registration;
    if (implementation.kind === 'class') hosted.set(classKey(implementation.entity), registration);
    for (const dependency of implementation.kind === 'class' ? [] : dependenciesOf(model, registration))
      hosted.set(dependency.token.key, registration);
  }
  return hosted;
}

/** A later certain registration of the same service answers instead. */
function isReplaced(collection: Collection, registration: Registration): boolean {
  const { registrations } = collection;
  return registrations.some(
    (other, index) =>
      index > registrations.indexOf(registration) &&
      !other.conditional &&
      !other.method.hosted &&
      other.token.key === registration.token.key &&
      other.key === registration.key,
  );
}

function faultOf(
  model: ProjectModel,
  said: { registration: Registration; entity: ClassEntity; host: Registration | undefined },
): LifetimeFault {
  const { registration, entity, host } = said;
  const lifetime = registration.lifetime === 'scoped' ? 'scoped' : 'transient';
  const entries = hostedServiceOf(model, entity)?.entries.map((entry) => entry.name) ?? [];
  const { file } = registration.place;
  return {
    file,
    span: registration.nameSpan,
    service: entity.class.name,
    entries,
    lifetime,
    effect: host || lifetime === 'transient' ? 'other-instance' : 'refused',
    chain: [],
    related: [
      ...(host
        ? [{ message: `\`${entity.class.name}\` is hosted here`, path: host.place.file.path, span: host.nameSpan }]
        : []),
      { message: `\`${entity.class.name}\` is declared here`, path: entity.file.path, span: entity.class.nameSpan },
    ],
    ...repairOf(registration, host),
  };
}

/** Writes `addSingleton`, and has the host take that one instance instead of making another. */
function repairOf(registration: Registration, host: Registration | undefined): Pick<LifetimeFault, 'repair'> {
  const { method, nameSpan, place } = registration;
  const twin = method.singletonTwin;
  if (!twin) return {};
  const { path } = place.file;
  const edits = [{ path, span: nameSpan, text: twin }];
  const [hosted, ...others] = host?.call.arguments ?? [];
  const makesAnother = host?.implementation.kind === 'class' && others.length === 0 && registration.key === undefined;
  if (!hosted || !makesAnother || host.place.file !== place.file) {
    return { repair: { title: `Register it with \`${twin}\``, edits } };
  }
  const name = place.file.text.slice(hosted.span[0], hosted.span[1]);
  const text = `(provider) => provider.getRequiredService(${name})`;
  return {
    repair: {
      title: `Register it with \`${twin}\` and host that instance`,
      edits: [...edits, { path, span: hosted.span, text }],
    },
  };
}
