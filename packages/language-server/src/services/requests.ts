/** Requests of our own, for views that the protocol does not know. All are about the workspace that a document belongs to. */
import { toSvg, type ServiceDescription, type ServiceLink, type Session } from '@hostwright/engine';
import { ProtocolRequestType, type Location, type Position, type TextDocumentIdentifier } from 'vscode-languageserver';
import { findSubject, offsetAt, type Context } from '../context.js';

/** A service as a client shows it. */
export interface ShownService extends Pick<
  ServiceDescription,
  'id' | 'name' | 'key' | 'lifetime' | 'scopedThrough' | 'hosted' | 'entries'
> {
  readonly declaration?: Location;
  readonly registrations: readonly Location[];
}

export interface ShownDependency {
  readonly from: string;
  readonly to: string;
  readonly many: boolean;
  /** Part of a chain to a finding. */
  readonly faulty: boolean;
  /** Absent while the editor's text has lost the place. */
  readonly location?: Location;
}

export interface ShownGraph {
  readonly services: readonly ShownService[];
  readonly dependencies: readonly ShownDependency[];
  /** A drawing, if one was asked for: its node `service-3` stands for the fourth service, `dependency-0` for the first dependency. */
  readonly svg?: string;
}

export interface GraphParameters {
  readonly textDocument: TextDocumentIdentifier;
  readonly svg?: boolean;
}

/** All services of the workspace and who depends on whom. */
export const SERVICE_GRAPH = new ProtocolRequestType<GraphParameters, ShownGraph, never, void, void>(
  'hostwright/serviceGraph',
);

export interface HoldersParameters {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the service; its id says the same. */
  readonly position?: Position;
  readonly service?: string;
}

export interface ShownHolders {
  readonly service: ShownService;
  readonly holders: readonly { readonly service: ShownService; readonly locations: readonly Location[] }[];
}

/** Who keeps a service alive: its direct holders, each to be asked about in turn. Null where there is no service. */
export const HOLDERS = new ProtocolRequestType<HoldersParameters, ShownHolders | null, never, void, void>(
  'hostwright/holders',
);

export async function showGraph(context: Context, { textDocument, svg }: GraphParameters): Promise<ShownGraph> {
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return { services: [], dependencies: [] };
  const { session } = subject;
  const graph = session.services.graph();
  const { services, dependencies } = graph;
  return {
    ...(svg ? { svg: await toSvg(graph) } : {}),
    services: services.map((service) => toShown(context, session, service)),
    dependencies: dependencies.map(({ from, to, many, faulty, path, span }) => {
      const location = context.places.location(session, { path, span });
      return { from, to, many, faulty, ...(location ? { location } : {}) };
    }),
  };
}

export async function showHolders(context: Context, parameters: HoldersParameters): Promise<ShownHolders | null> {
  const subject = await findSubject(context, parameters.textDocument, 'services');
  if (!subject) return null;
  const { session, path } = subject;
  const { position } = parameters;
  const id =
    parameters.service ?? (position && session.services.placeAt(path, offsetAt(context, subject, position))?.service);
  const service = id === undefined ? undefined : session.services.find(id);
  if (!service) return null;
  const holders = session.services.holdersOf(service.id).map((link) => ({
    service: toShown(context, session, link.service),
    locations: locationsOf(context, session, link),
  }));
  return { service: toShown(context, session, service), holders };
}

function locationsOf(context: Context, session: Session, { places }: ServiceLink): readonly Location[] {
  return places.flatMap((place) => context.places.location(session, place) ?? []);
}

function toShown(context: Context, session: Session, service: ServiceDescription): ShownService {
  const { declaration, registrations, ...said } = service;
  const location = declaration && context.places.location(session, declaration);
  return {
    ...said,
    ...(location ? { declaration: location } : {}),
    registrations: registrations.flatMap((place) => context.places.location(session, place) ?? []),
  };
}
