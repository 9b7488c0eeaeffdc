/**
 * A finding in the shape that ESLint gives to problems: one message, and edits of this one file as single replacements.
 * ESLint's plugin and the command line's `json` both say it with this, and so cannot differ.
 */
import { relative } from 'node:path';
import type { Finding, RelatedPlace, Suggestion } from '../model/finding.js';
import { mergeEdits } from '../report/edits.js';
import { buildLineMap } from '../report/positions.js';
import type { Session } from './session.js';
import { toSlashes } from './workspace.js';

/** A replacement of the text between two offsets, which do not count a byte order mark. */
export interface LintFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface LintMessage {
  /** With the related places at its end, on one line. */
  readonly message: string;
  readonly fix?: LintFix;
  readonly suggestions: readonly { readonly desc: string; readonly fix: LintFix }[];
}

/** What ESLint's shape can hold of a finding: fixes and suggestions that edit other files are left out. */
export function toLintMessage(
  session: Session,
  finding: Pick<Finding, 'path' | 'message' | 'related' | 'fix' | 'suggestions'>,
): LintMessage {
  const fix = finding.fix && toLintFix(session, finding.path, finding.fix);
  return {
    message: messageWithPlaces(session, finding),
    ...(fix ? { fix } : {}),
    suggestions: finding.suggestions.flatMap((suggestion) => {
      const edit = toLintFix(session, finding.path, suggestion);
      return edit ? [{ desc: suggestion.title, fix: edit }] : [];
    }),
  };
}

/** A place as people and terminals read it: `src/worker.ts:12:3`, relative to `folder`, with slashes. */
export function describePlace(session: Session, place: Pick<RelatedPlace, 'path' | 'span'>, folder: string): string {
  const { line, column } = buildLineMap(session.textOf(place.path) ?? '').position(place.span[0]);
  return `${toSlashes(relative(folder, place.path))}:${line}:${column}`;
}

function messageWithPlaces(session: Session, { message, related }: Pick<Finding, 'message' | 'related'>): string {
  if (related.length === 0) return message;
  const places = related.map((place) => `${describePlace(session, place, session.root)} (${place.message})`);
  return `${message} See ${places.join(', ')}.`;
}

function toLintFix(session: Session, path: string, { edits }: Suggestion): LintFix | undefined {
  if (edits.length === 0 || edits.some((edit) => edit.path !== path)) return undefined;
  const { span, text } = mergeEdits(session.textOf(path) ?? '', edits);
  return { range: [span[0], span[1]], text };
}
