/** Services that decorators and modules declare. */
import { wayToRequest } from '../link/services/bubbling.js';
import { modulesOf } from '../link/services/decorated-modules.js';
import { classKey, type ClassEntity } from '../link/resolve/entities.js';
import { hostedServiceOf } from '../link/services/entry-points.js';
import { isStarted } from './started.js';
import { injectionsOf } from '../link/services/injections.js';
import type { ProjectModel } from '../link/resolve/project-model.js';
import { DECORATED_FRAMEWORKS, providersOf, type Provider } from '../link/services/providers.js';
import type { DecoratedFramework } from '../link/services/written-scopes.js';
import type { GraphDraft } from './graph-draft.js';

/** Adds everything that modules provide, with what is injected into it; ways on which request scope reaches a hosted service are marked. */
export function addDecoratedServices(model: ProjectModel, draft: GraphDraft): void {
  for (const framework of DECORATED_FRAMEWORKS) {
    const modules = new Set(modulesOf(model, framework).map(({ entity }) => classKey(entity)));
    const all = [...providersOf(model, framework).byToken.values()].flat();
    // A module is made like a service, but it is one only when it has something to do.
    const providers = all.filter(
      (provider) => !modules.has(provider.token.key) || isHosted(model, { framework, provider }),
    );
    for (const provider of providers) addService(model, draft, { framework, provider });
    for (const provider of providers) connectService(model, draft, { framework, provider });
    for (const provider of providers) markWay(draft, provider);
  }
}

interface Subject {
  readonly framework: DecoratedFramework;
  readonly provider: Provider;
}

function isHosted(model: ProjectModel, { framework, provider }: Subject): boolean {
  const made = madeBy(provider);
  const service = made && hostedServiceOf(model, made);
  return service?.framework === framework && isStarted(service);
}

function addService(model: ProjectModel, draft: GraphDraft, { framework, provider }: Subject): void {
  const made = madeBy(provider);
  const service = made && hostedServiceOf(model, made);
  const entries = service?.framework === framework ? service.entries : [];
  draft.add({
    id: provider.token.key,
    name: provider.token.name,
    hosted: isHosted(model, { framework, provider }),
    entries: entries.map(({ name }) => name),
    declaration: made && { path: made.file.path, span: made.class.nameSpan },
    scopedThrough: throughWhom(model, framework, provider),
    registration: {
      path: provider.file.path,
      span: provider.span,
      lifetime: provider.scope?.lifetime ?? framework.container.defaultLifetime,
    },
  });
}

function throughWhom(
  model: ProjectModel,
  framework: DecoratedFramework,
  provider: Provider,
): readonly string[] | undefined {
  if (provider.scope && provider.scope.lifetime !== 'singleton') return undefined;
  return wayToRequest(model, framework, provider)?.chain.map(({ name }) => name);
}

function connectService(model: ProjectModel, draft: GraphDraft, { framework, provider }: Subject): void {
  for (const { token, file, span } of injectionsOf(model, framework, provider)) {
    draft.connect({ from: provider.token.key, to: token.key, many: false, path: file.path, span, faulty: false });
  }
}

/** The way by which a hosted service came to be made for each request. */
function markWay(draft: GraphDraft, { token }: Provider): void {
  const service = draft.get(token.key);
  if (!service?.hosted) return;
  let holder = service.id;
  for (const name of service.scopedThrough ?? []) {
    const next = draft.dependenciesOf(holder).find(({ to }) => draft.get(to)?.name === name);
    if (!next) continue;
    draft.connect({ ...next, faulty: true });
    holder = next.to;
  }
}

function madeBy({ makes }: Provider): ClassEntity | undefined {
  return makes.kind === 'class' || makes.kind === 'factory' ? makes.entity : undefined;
}
