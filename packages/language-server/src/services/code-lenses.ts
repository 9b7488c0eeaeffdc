/** The lines above a service's class: how long it lives, and how many hold it. */
import type { FilePlace, ServiceDescription, Session } from '@hostwright/engine';
import type { CodeLens, CodeLensParams as LensParameters, Command, Range } from 'vscode-languageserver';
import { SHOW_REFERENCES } from '../capabilities.js';
import { findSubject, type Context } from '../context.js';
import { counted, describeLifetime } from './wording.js';

export async function codeLenses(context: Context, { textDocument }: LensParameters): Promise<CodeLens[]> {
  if (!context.settings.codeLens) return [];
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return [];
  const { session, path } = subject;
  return [...declaredIn(session, path)].flatMap(([start, services]) => {
    const end = services[0]!.declaration!.span[1];
    const range = context.places.range(session, path, [start, end]);
    return range ? lensesAbove({ context, session, services, range }) : [];
  });
}

/** Services by the offset of their class's name; one class may be several services under different tokens. */
function declaredIn(session: Session, path: string): ReadonlyMap<number, readonly ServiceDescription[]> {
  const declared = new Map<number, ServiceDescription[]>();
  for (const { kind, service: id, span } of session.services.placesIn(path)) {
    const service = kind === 'declaration' ? session.services.find(id) : undefined;
    if (service) declared.set(span[0], [...(declared.get(span[0]) ?? []), service]);
  }
  return declared;
}

interface Declared {
  readonly context: Context;
  readonly session: Session;
  readonly services: readonly ServiceDescription[];
  readonly range: Range;
}

function lensesAbove(declared: Declared): CodeLens[] {
  const { session, services, range } = declared;
  const lifetimes = [...new Set(services.map(describeLifetime))].join('; ');
  const held = services.flatMap(({ id }) => session.services.holdersOf(id).flatMap(({ places }) => places));
  const dependants = new Set(held.map(({ from }) => from)).size;
  const registrations = services.flatMap((service) => service.registrations);
  return [
    { range, command: showing(declared, lifetimes, registrations) },
    { range, command: showing(declared, counted(dependants, 'dependant'), held) },
  ];
}

/** A client that cannot show places shows the words alone. */
function showing(
  { context, session, range, services }: Declared,
  title: string,
  places: readonly FilePlace[],
): Command {
  if (places.length === 0 || !context.client.commands.has(SHOW_REFERENCES)) return { title, command: '' };
  const locations = places.flatMap((place) => context.places.location(session, place) ?? []);
  const uri = context.places.uri(services[0]!.declaration!.path);
  return { title, command: SHOW_REFERENCES, arguments: [uri, range.start, locations] };
}
