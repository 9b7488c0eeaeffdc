/** The hover on a service: how long it lives, where that is written, and who keeps it alive. */
import type { ServiceDescription, ServiceLink, Session } from '@hostwright/engine';
import { MarkupKind, type Hover, type HoverParams as HoverParameters } from 'vscode-languageserver';
import { findSubject, offsetAt, type Context } from '../context.js';
import { describeLifetime, linkTo, nameOf } from './wording.js';

/** More than this is better looked at in the service graph. */
const MOST_LINES = 6;

export async function hover(context: Context, { textDocument, position }: HoverParameters): Promise<Hover | null> {
  const subject = await findSubject(context, textDocument, 'services');
  if (!subject) return null;
  const { session, path } = subject;
  const place = session.services.placeAt(path, offsetAt(context, subject, position));
  const service = place && session.services.find(place.service);
  const range = place && context.places.range(session, path, place.span);
  if (!service || !range) return null;
  const kind = context.client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range, contents: { kind, value: describe({ context, session, service }) } };
}

interface Subject {
  readonly context: Context;
  readonly session: Session;
  readonly service: ServiceDescription;
}

function describe(subject: Subject): string {
  const { context, session, service } = subject;
  const { showsMarkdown } = context.client;
  const name = showsMarkdown ? `**${nameOf(service)}**` : nameOf(service);
  const paragraphs = [
    `${name}: ${describeLifetime(service)}`,
    ...(service.entries.length > 0 ? [`The host calls ${service.entries.join(', ')}.`] : []),
    ...(service.scopedThrough
      ? [`Made for each request: ${[service.name, ...service.scopedThrough].join(' → ')}`]
      : []),
    ...list(
      subject,
      'Registered',
      service.registrations.map((place) => `${linkTo(context, session, place)} as ${place.lifetime}`),
    ),
    ...list(
      subject,
      'Held by',
      session.services.holdersOf(service.id).map((link) => holder(subject, link)),
    ),
    ...list(subject, 'Kept alive by', longWays(subject)),
  ];
  return paragraphs.join(showsMarkdown ? '\n\n' : '\n');
}

function holder({ context, session }: Subject, { service, places }: ServiceLink): string {
  return `${nameOf(service)} (${describeLifetime(service)}) at ${linkTo(context, session, places[0]!)}`;
}

/** Ways that the list of holders does not show already. */
function longWays({ session, service }: Subject): readonly string[] {
  return session.services
    .waysFromHosted(service.id)
    .filter((way) => way.length > 2)
    .map((way) => way.map(nameOf).join(' → '));
}

function list({ context }: Subject, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  if (items.length === 1) return [`${title}: ${items[0]!}`];
  const shown = items.slice(0, MOST_LINES);
  const rest = items.length > shown.length ? [`and ${items.length - shown.length} more`] : [];
  const bullet = context.client.showsMarkdown ? '- ' : '  ';
  return [[`${title}:`, ...[...shown, ...rest].map((item) => bullet + item)].join('\n')];
}
