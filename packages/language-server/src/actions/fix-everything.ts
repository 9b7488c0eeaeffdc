/** Applies every safe fix in a document, as editors do on saving. */
import { applyEdits, fixAll, selectCompatible, type Edit, type Session } from '@hostwright/engine';
import type { Context } from '../context.js';
import { findReplacement } from '../text/drift.js';

/** Edits after which nothing in the file can be fixed any more; of several files where a fix needs them. */
export function editsOfAllFixes(context: Context, session: Session, path: string): readonly Edit[] {
  const first = selectCompatible(
    session.check([path]).flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? [])),
  );
  const { texts } = fixAll(session, [path]);
  for (const changed of texts.keys()) restore(context, session, changed);
  return [...texts].flatMap(([changed, { before, after }]) => {
    const own = first.filter((edit) => edit.path === changed);
    return applyEdits(before, own) === after ? own : wholeEdit(changed, before, after);
  });
}

/** Fixing everything leaves its texts in the session; the editor has yet to say whether it takes them. */
function restore({ documents }: Context, session: Session, path: string): void {
  const document = documents.at(path);
  if (document) document.restate();
  else session.setText(path, undefined);
}

/** Fixes that made room for others cannot be told apart any more. */
function wholeEdit(path: string, before: string, after: string): Edit[] {
  const replacement = findReplacement(before, after);
  if (!replacement) return [];
  const { span, length } = replacement;
  return [{ path, span, text: after.slice(span[0], span[0] + length) }];
}
