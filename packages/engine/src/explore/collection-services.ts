/** Services that are registered on a collection, by a call for each. */
import { collectionsOf, type Collection, type Registration } from '../link/services/collections.js';
import { classKey } from '../link/resolve/entities.js';
import { hostedServiceOf } from '../link/services/entry-points.js';
import type { ProjectModel } from '../link/resolve/project-model.js';
import { captivePaths, dependenciesOf, madeClass } from '../link/services/service-graph.js';
import type { GraphDraft } from './graph-draft.js';

/** Adds every registered service with what it depends on; chains that end in a captive are marked. */
export function addCollectionServices(model: ProjectModel, draft: GraphDraft): void {
  const collections = collectionsOf(model);
  for (const { registrations } of collections) {
    for (const registration of registrations) addService(model, draft, registration);
  }
  const faulty = faultyLinks(model);
  for (const collection of collections) connectServices(model, draft, { collection, faulty });
}

function addService(model: ProjectModel, draft: GraphDraft, registration: Registration): void {
  const made = madeClass(model, registration);
  const service = made && hostedServiceOf(model, made);
  const place = { path: registration.place.file.path, span: registration.nameSpan };
  const isForwarded = forwardedTo(model, registration) !== undefined;
  draft.add({
    id: idOf(model, registration),
    name: registration.method.hosted && made ? made.class.name : registration.token.name,
    key: registration.key,
    hosted: registration.method.hosted === true,
    entries: service?.entries.map(({ name }) => name) ?? [],
    declaration: made && { path: made.file.path, span: made.class.nameSpan },
    registration: { ...place, lifetime: isForwarded ? 'unknown' : registration.lifetime },
  });
}

/** A hosted service is its class's service, however else that is registered, and whether it is named or resolved. */
function idOf(model: ProjectModel, registration: Registration): string {
  const made = registration.method.hosted ? madeClass(model, registration) : undefined;
  if (made) return classKey(made);
  return forwardedTo(model, registration) ?? tokenId(registration.token.key, registration.key);
}

/** The service that a hosting factory only hands on: all that it asks for. */
function forwardedTo(model: ProjectModel, registration: Registration): string | undefined {
  if (!registration.method.hosted || registration.implementation.kind === 'class') return undefined;
  const [only, ...others] = dependenciesOf(model, registration);
  return only && others.length === 0 ? tokenId(only.token.key, only.key) : undefined;
}

function tokenId(token: string, key: string | undefined): string {
  return key === undefined ? token : `${token} ${key}`;
}

interface Connecting {
  readonly collection: Collection;
  readonly faulty: ReadonlySet<string>;
}

function connectServices(model: ProjectModel, draft: GraphDraft, { collection, faulty }: Connecting): void {
  for (const registration of collection.registrations) {
    const from = idOf(model, registration);
    for (const { token, key, many, file, span } of dependenciesOf(model, registration)) {
      const to = tokenId(token.key, key);
      if (to === from) continue;
      draft.connect({ from, to, many, path: file.path, span, faulty: faulty.has(`${from}\n${to}`) });
    }
  }
}

/** Pairs of services along every way from a singleton to a scoped service. */
function faultyLinks(model: ProjectModel): ReadonlySet<string> {
  const links = new Set<string>();
  for (const { holder, chain } of captivePaths(model)) {
    const ids = [holder, ...chain].map((registration) => idOf(model, registration));
    for (const [index, id] of ids.entries()) if (index > 0) links.add(`${ids[index - 1]!}\n${id}`);
  }
  return links;
}
