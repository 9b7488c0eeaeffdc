/** Who holds a service, and so keeps it alive; and what it holds itself. */
import type { ProjectModel } from '../link/resolve/project-model.js';
import type { ServiceDependency, ServiceDescription } from '../model/service.js';
import { servicesOf } from './services.js';

/** One end of a dependency, with every place at which it is written. */
export interface ServiceLink {
  readonly service: ServiceDescription;
  readonly places: readonly ServiceDependency[];
}

export function findService(model: ProjectModel, id: string): ServiceDescription | undefined {
  return servicesOf(model).services.find((service) => service.id === id);
}

/** The services that hold this one directly, in the graph's order. */
export function holdersOf(model: ProjectModel, id: string): readonly ServiceLink[] {
  const places = servicesOf(model).dependencies.filter(({ to }) => to === id);
  return linksTo(model, places, ({ from }) => from);
}

/** The services that this one holds directly, in the order in which it asks for them. */
export function heldBy(model: ProjectModel, id: string): readonly ServiceLink[] {
  const places = servicesOf(model).dependencies.filter(({ from }) => from === id);
  return linksTo(model, places, ({ to }) => to);
}

/** From each hosted service that keeps this one alive, the shortest way to it; the services of a way from the holder on. */
export function waysFromHosted(model: ProjectModel, id: string): readonly (readonly ServiceDescription[])[] {
  const ways: ServiceDescription[][] = [];
  const seen = new Set([id]);
  const start = findService(model, id);
  let front = start ? [[start]] : [];
  while (front.length > 0) {
    const next: ServiceDescription[][] = [];
    for (const way of front) {
      for (const { service } of holdersOf(model, way[0]!.id)) {
        if (seen.has(service.id)) continue;
        seen.add(service.id);
        if (service.hosted) ways.push([service, ...way]);
        next.push([service, ...way]);
      }
    }
    front = next;
  }
  return ways;
}

function linksTo(
  model: ProjectModel,
  places: readonly ServiceDependency[],
  end: (place: ServiceDependency) => string,
): readonly ServiceLink[] {
  const byEnd = new Map<string, ServiceDependency[]>();
  for (const place of places) byEnd.set(end(place), [...(byEnd.get(end(place)) ?? []), place]);
  return [...byEnd].flatMap(([id, own]) => {
    const service = findService(model, id);
    return service ? [{ service, places: own }] : [];
  });
}
