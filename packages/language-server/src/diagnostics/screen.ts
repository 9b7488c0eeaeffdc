/** What the client shows at this moment, as far as the server knows, and how it comes to show something else. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Context } from '../context.js';
import type { OpenDocument } from '../text/open-document.js';
import { isBelow } from '../workspaces.js';
import { EMPTY_REPORT, type Report, type Reports } from './reports.js';

interface Shown {
  readonly uri: string;
  readonly resultId: string;
  /** Undefined for a file that was not open. */
  readonly version: number | undefined;
}

export class Screen {
  readonly #context: Context;
  readonly #reports: Reports;
  readonly #shown = new Map<string, Shown>();

  constructor(context: Context, reports: Reports) {
    this.#context = context;
    this.#reports = reports;
  }

  /**
   * Sends what is new about a file. Says yes where that cannot be done because the client asks by itself, and has to be
   * told to ask again.
   */
  update(path: string): boolean {
    const { client, documents, places } = this.#context;
    const document = documents.at(path);
    const shown = this.#shown.get(path);
    if (client.pullsDiagnostics) {
      // A client that has not asked about this text yet is about to.
      const isWaiting = shown?.version !== document?.version;
      return shown !== undefined && !isWaiting && shown.resultId !== this.#reports.of(path).resultId;
    }
    const report = this.#wanted(path);
    // An opened document gets an answer even if there is nothing new to say: people and tools wait for it.
    const isOpened = document !== undefined && shown?.version === undefined;
    const before = isOpened ? undefined : (shown?.resultId ?? EMPTY_REPORT.resultId);
    if (before !== report.resultId) this.#send(path, shown?.uri ?? places.uri(path), report);
    return false;
  }

  /** The client has asked for a report and shows it now. */
  mark(path: string, uri: string, { resultId }: Report): void {
    this.#shown.set(path, { uri, resultId, version: this.#context.documents.at(path)?.version });
  }

  /** A document was closed: what is shown for it goes, unless findings of all files are shown. */
  close({ uri, path }: OpenDocument): void {
    if (this.#context.client.pullsDiagnostics) this.#shown.delete(path);
    else this.#send(path, uri, this.#wanted(path));
  }

  /** Files for which something is shown and that are not, or no longer, among those that are looked at. */
  leftovers(): readonly string[] {
    const { documents, workspaces } = this.#context;
    return [...this.#shown.keys()].filter(
      (path) => !documents.at(path) && !(this.#isInScope(path) && workspaces.of(path).session.isListed(path)),
    );
  }

  #wanted(path: string): Report {
    return this.#context.documents.at(path) || this.#isInScope(path) ? this.#reports.of(path) : EMPTY_REPORT;
  }

  /** Whether findings of a file that is not open are shown. */
  #isInScope(path: string): boolean {
    const { settings, workspaces } = this.#context;
    return settings.scope === 'workspace' && workspaces.folders.some((folder) => isBelow(folder, path));
  }

  #send(path: string, uri: string, report: Report): void {
    const document = this.#context.documents.at(path);
    if (document || report !== EMPTY_REPORT) this.mark(path, document?.uri ?? uri, report);
    else this.#shown.delete(path);
    this.#publish(document?.uri ?? uri, report.items, document?.version);
  }

  #publish(uri: string, diagnostics: readonly Diagnostic[], version: number | undefined): void {
    void this.#context.connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    });
  }
}
