/** What the engine says about a project, and what becomes of the project when its fixes are applied. */
import { relative } from 'node:path';
import { applyEdits, Session, type Diagnostic, type Edit } from '@hostwright/engine';
import type { Said } from './expectations.js';

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
    path: toName(session, path),
    rule,
    start,
    end,
    message,
  }));
}

/** A path below the root, with slashes. */
export function toName(session: Session, path: string): string {
  return relative(session.root, path).replaceAll('\\', '/');
}

/** Puts edits into the session's texts, of any number of files. */
export function applyToSession(session: Session, edits: readonly Edit[]): void {
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const text = session.textOf(path) ?? '';
    const own = edits.filter((edit) => edit.path === path);
    session.setText(path, applyEdits(text, own));
  }
}
