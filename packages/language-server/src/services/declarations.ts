/**
 * Go to registration. It answers "go to declaration", which the TypeScript servers leave alone, so that "go to definition"
 * keeps leading to the class.
 */
import type { DeclarationParams as DeclarationParameters, Location } from 'vscode-languageserver';
import { findSubject, offsetAt, type Context } from '../context.js';

/** Where the service at a position is registered; from a registration, where its class is. */
export async function declarations(
  context: Context,
  { textDocument, position }: DeclarationParameters,
): Promise<Location[]> {
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return [];
  const { session, path } = subject;
  const place = session.services.placeAt(path, offsetAt(context, subject, position));
  const service = place && session.services.find(place.service);
  if (!service) return [];
  const { registrations, declaration } = service;
  const places = place.kind === 'registration' ? (declaration ? [declaration] : []) : registrations;
  return places.flatMap((one) => context.places.location(session, one) ?? []);
}
