/** The facts of one file as text, one fact a line, for `hostwright facts` and for people who ask why a rule is silent. */
import type { FileFacts, Span } from '../model/facts.js';
import { buildLineMap, type LineMap } from '../report/positions.js';
import { withoutByteOrderMark } from '../syntax/parse.js';
import { digest } from './digest.js';

/**
 * Prints the facts of a text: each line has the table's name, the position where the fact stands (line and column from 1)
 * and the fact as JSON. Parse problems are facts too. Ends without a line break.
 */
export function printFacts(path: string, text: string): string {
  const bare = withoutByteOrderMark(text);
  const { facts } = digest(path, bare);
  const lines = buildLineMap(bare);
  return Object.entries(facts)
    .flatMap(([table, entries]: [string, FileFacts[keyof FileFacts]]) =>
      entries.map((entry) => `${table} ${positionOf(entry, lines)}${JSON.stringify(entry)}`),
    )
    .join('\n');
}

function positionOf(entry: object, lines: LineMap): string {
  const span = Array.isArray(entry) ? (entry as unknown as Span) : 'span' in entry ? (entry.span as Span) : undefined;
  if (!span) return '';
  const { line, column } = lines.position(span[0]);
  return `${line}:${column} `;
}
