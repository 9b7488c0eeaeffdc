/** What every answer of the server stands on. */
import type { ReadingDepth, Session, Span } from '@hostwright/engine';
import type { Connection, Position, Range, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Client } from './client.js';
import type { Documents } from './documents.js';
import type { Places } from './places.js';
import type { Settings } from './settings.js';
import type { OpenDocument } from './text/open-document.js';
import { toPath } from './text/uris.js';
import type { Workspaces } from './workspaces.js';

export interface Context {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly workspaces: Workspaces;
  readonly places: Places;
  settings: Settings;
}

/** A file that someone asks about, with the session that judges it. */
export interface Subject {
  readonly path: string;
  readonly session: Session;
  /** Undefined for a file that the editor has not opened. */
  readonly document: OpenDocument | undefined;
}

/** Hands every open document's text to its session, so that answers are about what the editor shows. */
export function judgeDocuments({ documents, workspaces }: Context): void {
  for (const document of documents.all) document.judge(workspaces.of(document.path).session);
}

/**
 * The file behind an address, when its workspace is read as deeply as the question needs and its text judged; undefined
 * for what is no file, or one that the workspace leaves out.
 */
export async function findSubject(
  context: Context,
  { uri }: TextDocumentIdentifier,
  depth: ReadingDepth = 'findings',
): Promise<Subject | undefined> {
  const path = toPath(uri);
  if (path === undefined) return undefined;
  const workspace = context.workspaces.of(path);
  await context.workspaces.ready(workspace, depth);
  judgeDocuments(context);
  // Reading took its time, and the document may belong elsewhere by now.
  const { session } = context.workspaces.of(path);
  return session.isListed(path) ? { path, session, document: context.documents.at(path) } : undefined;
}

/** The offset in the judged text that a position means. */
export function offsetAt(context: Context, { path, session, document }: Subject, position: Position): number {
  return document ? document.judgedOffset(position) : context.places.view(session, path).offset(position);
}

export function spanAt(context: Context, subject: Subject, { start, end }: Range): Span {
  return [offsetAt(context, subject, start), offsetAt(context, subject, end)];
}
