/** Where services stand in a file: declared, registered, injected. */
import type { LinkedFile, ProjectModel } from '../link/resolve/project-model.js';
import type { Span } from '../model/facts.js';
import type { ServiceDependency, ServicePlace } from '../model/service.js';
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
  const own = servicesOf(model).dependencies.filter(({ path }) => path === file.path);
  const written = own.map(({ to, span }): ServicePlace => ({ kind: 'injection', service: to, span }));
  const received = own.flatMap((dependency) => receipt(file, dependency));
  return [...written, ...received];
}

/** The constructor's parameter that stands at the same position as an entry of the class's `static inject`. */
function receipt({ facts }: LinkedFile, { to, span }: ServiceDependency): ServicePlace[] {
  const owner = facts.classes.find((fact) => isInside(span, fact.span));
  const asked = owner?.fields.find((field) => field.static && field.name === 'inject')?.initial;
  const tuple = asked?.kind === 'array' ? asked : undefined;
  const index = tuple?.items.findIndex((item) => isInside(span, item.span)) ?? -1;
  if (index < 0 || owner?.constructorId === undefined) return [];
  const parameter = facts.functions[owner.constructorId]!.parameters[index];
  return parameter ? [{ kind: 'receipt', service: to, span: parameter.span }] : [];
}

function isInside([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}
