/** Diagnostics for clients that ask for them: of a document, and of everything below the editor's folders. */
import { setImmediate } from 'node:timers/promises';
import {
  type CancellationToken,
  type DocumentDiagnosticParams as DocumentParameters,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams as WorkspaceParameters,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport as FileReport,
} from 'vscode-languageserver';
import { findSubject, type Context } from '../context.js';
import { toPath } from '../text/uris.js';
import type { DiagnosticFeed } from './feed.js';
import { EMPTY_REPORT, type Report, type Reports } from './reports.js';
import type { Screen } from './screen.js';

/** So many files are looked at before messages get their turn. */
const FILES_BETWEEN_MESSAGES = 50;

export interface PullParts {
  readonly reports: Reports;
  readonly screen: Screen;
  readonly feed: DiagnosticFeed;
}

export class DiagnosticPull {
  readonly #context: Context;
  readonly #parts: PullParts;

  constructor(context: Context, parts: PullParts) {
    this.#context = context;
    this.#parts = parts;
  }

  async ofDocument({ textDocument, previousResultId }: DocumentParameters): Promise<DocumentDiagnosticReport> {
    const subject = await findSubject(this.#context, textDocument);
    const report = subject ? this.#parts.reports.of(subject.path) : EMPTY_REPORT;
    if (subject) this.#parts.screen.mark(subject.path, textDocument.uri, report);
    const { resultId, items } = report;
    return previousResultId === resultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: [...items] };
  }

  /**
   * Everything that differs from what the client has. A client that takes parts is answered when there is something new,
   * however long that takes, since it would ask again at once; every other client is answered now.
   */
  async ofWorkspace(
    { previousResultIds, partialResultToken }: WorkspaceParameters,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const mayWait = partialResultToken !== undefined;
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    for (;;) {
      const change = this.#parts.feed.nextChange();
      const items = await this.#differences(known, token);
      if (items.length > 0 || !mayWait || token.isCancellationRequested) return { items };
      await Promise.race([change, cancelled]);
    }
  }

  async #differences(known: ReadonlyMap<string, string>, token: CancellationToken): Promise<FileReport[]> {
    const items: FileReport[] = [];
    const listed = new Set<string>();
    for await (const path of this.#paths()) {
      if (token.isCancellationRequested) return items;
      const uri = this.#context.places.uri(path);
      listed.add(uri);
      const report = this.#parts.reports.of(path);
      if ((known.get(uri) ?? EMPTY_REPORT.resultId) !== report.resultId) items.push(this.#toItem(path, uri, report));
    }
    for (const [uri, resultId] of known) {
      if (listed.has(uri) || resultId === EMPTY_REPORT.resultId) continue;
      const path = toPath(uri);
      if (path !== undefined) items.push(this.#toItem(path, uri, EMPTY_REPORT));
    }
    return items;
  }

  async *#paths(): AsyncIterable<string> {
    const { documents, settings, workspaces } = this.#context;
    if (settings.scope === 'openFiles') {
      for (const { path } of documents.all) yield path;
      return;
    }
    let count = 0;
    for (const { workspace, path } of workspaces.files()) {
      await workspaces.ready(workspace);
      yield path;
      if (++count % FILES_BETWEEN_MESSAGES === 0) await setImmediate();
    }
  }

  #toItem(path: string, uri: string, { items, resultId }: Report): FileReport {
    const version = this.#context.documents.at(path)?.version ?? null;
    return { kind: 'full', uri, version, resultId, items: [...items] };
  }
}
