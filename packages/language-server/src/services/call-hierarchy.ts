/**
 * "Who keeps this alive" as a call hierarchy, for editors that ask every server: callers are the services that hold this
 * one, callees those that it holds.
 */
import type { FilePlace, ServiceDescription, ServiceLink, Session } from '@hostwright/engine';
import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams as ItemParameters,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyPrepareParams as PrepareParameters,
  type Range,
} from 'vscode-languageserver';
import { findSubject, offsetAt, type Context } from '../context.js';
import { describeLifetime, nameOf } from './wording.js';

/** What the client gives back with an item: the service, and a file whose workspace knows it. */
interface ItemData {
  readonly service: string;
  readonly uri: string;
}

export async function prepareHierarchy(
  context: Context,
  { textDocument, position }: PrepareParameters,
): Promise<CallHierarchyItem[]> {
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return [];
  const { session, path } = subject;
  const place = session.services.placeAt(path, offsetAt(context, subject, position));
  const service = place && session.services.find(place.service);
  return (service && toItem({ context, session, uri: textDocument.uri }, service)) ?? [];
}

export async function holdersAsCallers(
  context: Context,
  { item }: ItemParameters,
): Promise<CallHierarchyIncomingCall[]> {
  const known = await find(context, item);
  if (!known) return [];
  return known.session.services
    .holdersOf(known.id)
    .flatMap((link) => toItem(known, link.service).map((from) => ({ from, fromRanges: rangesOf(known, link) })));
}

export async function heldAsCallees(context: Context, { item }: ItemParameters): Promise<CallHierarchyOutgoingCall[]> {
  const known = await find(context, item);
  if (!known) return [];
  return known.session.services
    .heldBy(known.id)
    .flatMap((link) => toItem(known, link.service).map((to) => ({ to, fromRanges: rangesOf(known, link) })));
}

interface Known {
  readonly context: Context;
  readonly session: Session;
  readonly uri: string;
}

async function find(
  context: Context,
  { data }: CallHierarchyItem,
): Promise<(Known & { readonly id: string }) | undefined> {
  const { service: id, uri } = data as ItemData;
  const subject = await findSubject(context, { uri }, 'services');
  return subject && { context, session: subject.session, uri, id };
}

function toItem({ context, session, uri }: Known, service: ServiceDescription): CallHierarchyItem[] {
  const place: FilePlace | undefined = service.declaration ?? service.registrations[0];
  const location = place && context.places.location(session, place);
  if (!location) return [];
  const data: ItemData = { service: service.id, uri };
  return [
    {
      name: nameOf(service),
      kind: SymbolKind.Class,
      detail: describeLifetime(service),
      uri: location.uri,
      range: location.range,
      selectionRange: location.range,
      data,
    },
  ];
}

function rangesOf({ context, session }: Known, { places }: ServiceLink): Range[] {
  return places.flatMap(({ path, span }) => context.places.range(session, path, span) ?? []);
}
