/** Questions about services, as people ask them in an editor, answered with plain data. */
import type { ProjectModel } from '../link/resolve/project-model.js';
import type { ServiceDescription, ServiceGraph, ServicePlace } from '../model/service.js';
import { findService, heldBy, holdersOf, waysFromHosted, type ServiceLink } from './holders.js';
import { servicePlaceAt, servicePlaces } from './service-places.js';
import { servicesOf } from './services.js';

/** Answers hold until a file of the workspace changes. Ids and paths that no one knows get empty answers. */
export interface ServiceExplorer {
  graph(): ServiceGraph;
  find(id: string): ServiceDescription | undefined;
  /** The narrowest place that stands for a service and touches the offset. */
  placeAt(path: string, offset: number): ServicePlace | undefined;
  /** In order of position. */
  placesIn(path: string): readonly ServicePlace[];
  /** Who keeps a service alive: its direct holders. */
  holdersOf(id: string): readonly ServiceLink[];
  /** From each hosted service that keeps this one alive, the shortest way to it. */
  waysFromHosted(id: string): readonly (readonly ServiceDescription[])[];
  /** What a service holds itself. */
  heldBy(id: string): readonly ServiceLink[];
}

export function exploreServices(model: ProjectModel): ServiceExplorer {
  return {
    graph: () => servicesOf(model),
    find: (id) => findService(model, id),
    placeAt(path, offset) {
      const file = model.file(path);
      return file && servicePlaceAt(model, file, offset);
    },
    placesIn(path) {
      const file = model.file(path);
      return file ? servicePlaces(model, file) : [];
    },
    holdersOf: (id) => holdersOf(model, id),
    waysFromHosted: (id) => waysFromHosted(model, id),
    heldBy: (id) => heldBy(model, id),
  };
}
