/** How services are spoken of, in hovers, lenses and lists alike. */
import { relative } from 'node:path';
import type { FilePlace, ServiceDescription, Session } from '@hostwright/engine';
import type { Context } from '../context.js';

/** `singleton, hosted`; `scoped`; `hosted, no registration found`. */
export function describeLifetime({ lifetime, hosted, scopedThrough }: ServiceDescription): string {
  const words = [
    ...(lifetime === 'unknown' ? [] : [lifetime]),
    ...(scopedThrough ? [`made for each request through ${scopedThrough.at(-1) ?? ''}`] : []),
    ...(hosted ? ['hosted'] : []),
    ...(lifetime === 'unknown' ? ['no registration found'] : []),
  ];
  return words.join(', ');
}

/** The name with its key, where it has one. */
export function nameOf({ name, key }: ServiceDescription): string {
  return key === undefined ? name : `${name} (${key})`;
}

/** A place as people read it, with a link to it where the client shows such: `src/main.ts:12`. */
export function linkTo(context: Context, session: Session, place: FilePlace): string {
  const location = context.places.location(session, place);
  const line = (location?.range.start.line ?? 0) + 1;
  const label = `${relative(session.root, place.path).replaceAll('\\', '/')}:${line}`;
  return context.client.showsMarkdown && location ? `[${label}](${location.uri}#L${line})` : label;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
