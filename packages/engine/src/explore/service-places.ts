/** Where services stand in a file: declared, registered, injected. */
import type { ClassEntity } from '../link/entities.js';
import { asEntity } from '../link/entry-points.js';
import type { LinkedFile, ProjectModel } from '../link/project-model.js';
import type { ParameterFact, Span } from '../model/facts.js';
import type { ServiceDependency, ServiceDescription, ServicePlace } from '../model/service.js';
import { servicesOf } from './services.js';

/** All places of a file that stand for a service, in order of position. */
export function servicePlaces(model: ProjectModel, file: LinkedFile): readonly ServicePlace[] {
  return model.remember('service places', file, [], () =>
    [...declarations(model, file), ...registrations(model, file), ...injections(model, file)].sort(
      (left, right) => left.span[0] - right.span[0] || left.span[1] - right.span[1],
    ),
  );
}

/** The narrowest place around an offset. */
export function servicePlaceAt(model: ProjectModel, file: LinkedFile, offset: number): ServicePlace | undefined {
  const around = servicePlaces(model, file).filter(({ span }) => span[0] <= offset && offset <= span[1]);
  return around.toSorted((left, right) => width(left.span) - width(right.span))[0];
}

function width([start, end]: Span): number {
  return end - start;
}

function declarations(model: ProjectModel, { path }: LinkedFile): ServicePlace[] {
  return servicesOf(model).services.flatMap(({ id, declaration }): ServicePlace[] =>
    declaration?.path === path ? [{ kind: 'declaration', service: id, span: declaration.span }] : [],
  );
}

function registrations(model: ProjectModel, { path }: LinkedFile): ServicePlace[] {
  return servicesOf(model).services.flatMap(({ id, registrations }) =>
    registrations
      .filter((registration) => registration.path === path)
      .map(({ span }): ServicePlace => ({ kind: 'registration', service: id, span })),
  );
}

/** Dependencies as they are written, and the constructor parameters that receive them. */
function injections(model: ProjectModel, file: LinkedFile): ServicePlace[] {
  const { services, dependencies } = servicesOf(model);
  const own = dependencies.filter(({ path }) => path === file.path);
  const written = own.map(({ to, span }): ServicePlace => ({ kind: 'injection', service: to, span }));
  const received = file.facts.classes.flatMap((fact) => receivedBy(asEntity(file, fact), { services, own }));
  return [...written, ...received];
}

interface Holding {
  readonly services: readonly ServiceDescription[];
  readonly own: readonly ServiceDependency[];
}

function receivedBy(entity: ClassEntity, { services, own }: Holding): ServicePlace[] {
  const { file, class: fact } = entity;
  if (fact.constructorId === undefined) return [];
  const { parameters } = file.facts.functions[fact.constructorId]!;
  const holders = services.filter(
    ({ declaration }) => declaration?.path === file.path && declaration.span[0] === fact.nameSpan[0],
  );
  const asked = own.filter(({ from, span }) => holders.some(({ id }) => id === from) && isInside(span, fact.span));
  const held = asked.filter(({ span }, index) => asked.findIndex((other) => other.span[0] === span[0]) === index);
  const isTuple =
    held.length === parameters.length && held.every(({ span }) => !parameters.some((one) => isInside(span, one.span)));
  if (!isTuple) return [];
  return parameters.map((parameter: ParameterFact, index) => ({
    kind: 'receipt',
    service: held[index]!.to,
    span: parameter.span,
  }));
}

function isInside([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}
