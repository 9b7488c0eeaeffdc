/** The engine's edits as the protocol takes them: per document, for the version that they were made for. */
import type { Edit, Session } from '@hostwright/engine';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Context } from './context.js';

/**
 * Undefined while one of the documents says something that the engine has not judged: an edit made for another text could
 * tear it apart.
 */
export function toWorkspaceEdit(context: Context, session: Session, edits: readonly Edit[]): WorkspaceEdit | undefined {
  const { client, documents, places } = context;
  const paths = [...new Set(edits.map(({ path }) => path))];
  if (paths.some((path) => documents.at(path)?.isAhead)) return undefined;
  const changes = paths.map((path) => ({
    uri: places.uri(path),
    version: documents.at(path)?.version ?? null,
    edits: edits.flatMap((edit): TextEdit[] => {
      const range = edit.path === path ? places.range(session, path, edit.span) : undefined;
      return range ? [{ range, newText: edit.text }] : [];
    }),
  }));
  if (!client.versionsEdits) return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
}
