/** All services of a workspace in one graph, whatever way they are declared. */
import { classKey } from '../link/resolve/entities.js';
import { hostedServicesOf } from '../link/services/entry-points.js';
import type { ProjectModel } from '../link/resolve/project-model.js';
import type { ServiceGraph } from '../model/service.js';
import { addBoundServices } from './bound-services.js';
import { addCollectionServices } from './collection-services.js';
import { addDecoratedServices } from './decorated-services.js';
import { GraphDraft } from './graph-draft.js';
import { isStarted } from './started.js';

const EMPTY: ServiceGraph = { services: [], dependencies: [] };

export function servicesOf(model: ProjectModel): ServiceGraph {
  return model.remember('service graph', 'all', EMPTY, () => {
    const draft = new GraphDraft();
    addCollectionServices(model, draft);
    addDecoratedServices(model, draft);
    addBoundServices(model, draft);
    addUnregistered(model, draft);
    return draft.finish();
  });
}

/** Hosted services that no one is seen to register: they may be, in code that cannot be followed. */
function addUnregistered(model: ProjectModel, draft: GraphDraft): void {
  for (const service of hostedServicesOf(model)) {
    const { entity } = service;
    const id = classKey(entity);
    if (entity.class.abstract || !isStarted(service) || draft.get(id)) continue;
    draft.add({
      id,
      name: entity.class.name,
      hosted: true,
      entries: service.entries.map(({ name }) => name),
      declaration: { path: entity.file.path, span: entity.class.nameSpan },
    });
  }
}
