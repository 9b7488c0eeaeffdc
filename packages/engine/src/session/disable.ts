/** Comments by which a person says "I know", in the form that the place they stand in understands. */
import { suppressionsOf } from '../facts/suppressions.js';
import type { Suppression } from '../model/facts.js';
import type { Diagnostic, Edit, Suggestion } from '../model/finding.js';
import { applyEdits, withLineEndsOf } from '../report/edits.js';
import { buildLineMap, type LineMap } from '../report/positions.js';
import { isSuppressed, RULE_PREFIX } from '../report/suppress.js';
import { commentsOf } from '../syntax/parse.js';
import type { Session } from './session.js';

/** Where a comment may silence a finding. */
export type DisabledPart = 'line' | 'file';

/**
 * An edit after which a diagnostic is no longer reported, for the line that it starts on or the whole file. Undefined for
 * a problem of no rule, and where no comment can stand.
 */
export function suggestDisabling(session: Session, diagnostic: Diagnostic, part: DisabledPart): Suggestion | undefined {
  const text = session.textOf(diagnostic.path);
  if (diagnostic.rule === null || text === undefined) return undefined;
  const site: Site = {
    path: diagnostic.path,
    text,
    lines: buildLineMap(text),
    rule: RULE_PREFIX + diagnostic.rule,
    diagnostic,
  };
  const candidates = part === 'file' ? [atTopOfFile(site)] : lineCandidates(site);
  const edit = candidates.find((candidate) => candidate && silences(site, candidate));
  if (!edit) return undefined;
  const suggestion = { title: `Disable ${site.rule} for this ${part}`, edits: [edit] };
  return withLineEndsOf((path) => session.textOf(path), suggestion);
}

interface Site {
  readonly path: string;
  readonly text: string;
  readonly lines: LineMap;
  /** With prefix. */
  readonly rule: string;
  readonly diagnostic: Diagnostic;
}

/** Whether the comment is read as one after the edit, and reaches the finding. What is no comment there reads as nothing. */
function silences({ path, text, diagnostic }: Site, edit: Edit): boolean {
  const after = applyEdits(text, [edit]);
  const comments = commentsOf(path, after);
  const moved = diagnostic.span[0] + (edit.span[0] <= diagnostic.span[0] ? edit.text.length : 0);
  const finding = { ...diagnostic, rule: diagnostic.rule ?? '', span: [moved, moved] as const };
  return comments !== undefined && isSuppressed(finding, suppressionsOf(comments), buildLineMap(after));
}

/** From what people write most to what fits where nothing else does: among an element's children, after template text. */
function lineCandidates(site: Site): (Edit | undefined)[] {
  const { text, lines, rule, diagnostic } = site;
  const { line } = lines.position(diagnostic.span[0]);
  const start = lines.starts[line - 1]!;
  const indent = /^[ \t]*/.exec(text.slice(start))![0];
  const words = `eslint-disable-next-line ${rule}`;
  const lineEnd = start + /^[^\n\r\u2028\u2029]*/.exec(text.slice(start))![0].length;
  return [
    addedToExisting(site, line),
    insertion(site, start, `${indent}// ${words}\n`),
    insertion(site, start, `${indent}{/* ${words} */}\n`),
    insertion(site, lineEnd, ` // eslint-disable-line ${rule}`),
    insertion(site, lineEnd, ` /* eslint-disable-line ${rule} */`),
  ];
}

/** A comment that already silences something about this line takes the rule along. */
function addedToExisting(site: Site, line: number): Edit | undefined {
  const existing = suppressionsOf(commentsOf(site.path, site.text) ?? []).find(
    (suppression) => suppression.rules.length > 0 && reachesLine(suppression, site.lines, line),
  );
  if (!existing) return undefined;
  const last = existing.rules.at(-1)!;
  const [start, end] = existing.span;
  const at = site.text.slice(start, end).indexOf(last) + start + last.length;
  return insertion(site, at, `, ${site.rule}`);
}

function reachesLine({ kind, span }: Suppression, lines: LineMap, line: number): boolean {
  if (kind === 'line') return lines.position(span[0]).line === line;
  return kind === 'next-line' && lines.position(span[1]).line + 1 === line;
}

function atTopOfFile(site: Site): Edit {
  const shebang = /^#!.*(?:\r\n|[\n\r])?/.exec(site.text)?.[0] ?? '';
  return insertion(site, shebang.length, `/* eslint-disable ${site.rule} */\n`);
}

function insertion({ path }: Site, offset: number, text: string): Edit {
  return { path, span: [offset, offset], text };
}
