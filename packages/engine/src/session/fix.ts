/** Applies safe fixes until nothing is left to fix. Every front that fixes files gets the same text from here. */
import type { Edit } from '../model/finding.js';
import { applyEdits, selectCompatible } from '../report/edits.js';
import type { FileReport, Session } from './session.js';

/** Fixes can make room for others, but two rules that undo each other must not run for ever. */
const MOST_PASSES = 10;

/** Both without byte order mark. */
export interface FixedText {
  readonly before: string;
  readonly after: string;
}

export interface FixOutcome {
  /** By path; only files that changed, some of them perhaps not asked for. */
  readonly texts: ReadonlyMap<string, FixedText>;
  /** What is left to say about the files that were asked for. */
  readonly reports: readonly FileReport[];
}

/**
 * Applies the safe fixes of what is reported in the given files, or in the whole workspace, again and again until a pass
 * changes nothing. Writes no file: afterwards the session holds the fixed texts as unsaved ones.
 */
export function fixAll(session: Session, paths: readonly string[] = session.listFiles()): FixOutcome {
  const texts = new Map<string, FixedText>();
  let reports = session.check(paths);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixed = fixedTexts(session, reports);
    if (fixed.size === 0) break;
    for (const [path, { before, after }] of fixed) {
      session.setText(path, after);
      const original = texts.get(path)?.before ?? before;
      if (after === original) texts.delete(path);
      else texts.set(path, { before: original, after });
    }
    reports = session.check(paths);
  }
  return { texts, reports };
}

function fixedTexts(session: Session, reports: readonly FileReport[]): Map<string, FixedText> {
  const fixes = reports.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? []));
  const fixed = new Map<string, FixedText>();
  for (const [path, edits] of byPath(selectCompatible(fixes))) {
    const before = session.textOf(path);
    if (before === undefined) continue;
    const after = applyEdits(before, edits);
    if (after !== before) fixed.set(path, { before, after });
  }
  return fixed;
}

function byPath(edits: readonly Edit[]): Map<string, Edit[]> {
  const grouped = new Map<string, Edit[]>();
  for (const edit of edits) grouped.set(edit.path, [...(grouped.get(edit.path) ?? []), edit]);
  return grouped;
}
