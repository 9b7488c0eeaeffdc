/** What the engine says about a project, and what becomes of the project when its fixes are applied. */
import { relative } from 'node:path';
import { applyEdits, selectCompatible, Session, type Diagnostic, type Edit } from '@hostwright/engine';
import type { Said } from './expectations.js';

/** Fixes that still change something after so many rounds undo each other. */
const MOST_ROUNDS = 10;

/** A session that is ended, and must not have crashed a rule, when `use` has returned. */
export function withSession<T>(root: string, types: boolean, use: (session: Session) => T): T {
  const session = new Session({ root, types });
  try {
    const result = use(session);
    const crash = session.crashes[0];
    if (crash) throw new Error(`${crash.rule} crashed on ${crash.path}`, { cause: crash.error });
    return result;
  } finally {
    session.close();
  }
}

/** Everything said about the project, file by file, in order of position. */
export function diagnose(session: Session): readonly Diagnostic[] {
  return session.check().flatMap((report) => report.diagnostics);
}

/** The same with paths below the root, as expectations and other fronts put it. */
export function toSaid(session: Session, diagnostics: readonly Diagnostic[]): Said[] {
  return diagnostics.map(({ path, rule, start, end, message }) => ({
    path: relative(session.root, path).replaceAll('\\', '/'),
    rule,
    start,
    end,
    message,
  }));
}

/**
 * Applies safe fixes, as unsaved text, until none is left, and gives back how many rounds that took.
 * @throws {Error} when the fixes never come to rest.
 */
export function applySafeFixes(session: Session): number {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = diagnose(session).flatMap(({ fix }) => (fix ? [fix] : []));
    if (fixes.length === 0) return round;
    applyToSession(session, selectCompatible(fixes));
  }
  throw new Error(`The fixes did not come to rest in ${MOST_ROUNDS} rounds.`);
}

/** Puts edits into the session's texts, of any number of files. */
export function applyToSession(session: Session, edits: readonly Edit[]): void {
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const text = session.textOf(path) ?? '';
    const own = edits.filter((edit) => edit.path === path);
    session.setText(path, applyEdits(text, own));
  }
}

/** Texts that differ from those on disk, by path below the root. */
export function changedTexts(session: Session, before: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  for (const path of session.listFiles()) {
    const name = relative(session.root, path).replaceAll('\\', '/');
    const text = session.textOf(path) ?? '';
    if (text !== before.get(name)) changed.set(name, text);
  }
  return changed;
}
