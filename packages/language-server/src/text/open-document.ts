/** A document that an editor has open: its text as it is now, and what of it the engine has judged. */
import type { Session, Span } from '@hostwright/engine';
import type { Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Drift, findReplacement } from './drift.js';
import { TextView, type Encoding } from './text-view.js';

export class OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly #encoding: Encoding;
  readonly #drift = new Drift();
  #document: TextDocument;
  /** The text that counts: as it was opened or saved, or the last one since that could be parsed. */
  #counted: string;
  #judge: Session | undefined;
  /** Whether the judge has been shown the text as it is now. */
  #isJudged = false;

  constructor({ uri, languageId, version, text }: TextDocumentItem, path: string, encoding: Encoding) {
    this.uri = uri;
    this.path = path;
    this.#encoding = encoding;
    this.#document = TextDocument.create(uri, languageId, version, text);
    this.#counted = this.view.text;
  }

  get version(): number {
    return this.#document.version;
  }

  /** The text as the editor has it. */
  get view(): TextView {
    return new TextView(this.#document, this.#encoding);
  }

  /** Whether the engine judges another text than the editor shows, because this one cannot be parsed. */
  get isAhead(): boolean {
    return !this.#drift.isEmpty;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#apply(change, version);
    this.#isJudged = false;
  }

  #apply(change: TextDocumentContentChangeEvent, version: number): void {
    const { view } = this;
    if ('range' in change) {
      const { start, end } = change.range;
      this.#drift.add({ span: view.span(change.range), length: change.text.length });
      const range = { start: view.utf16(start), end: view.utf16(end) };
      this.#document = TextDocument.update(this.#document, [{ range, text: change.text }], version);
    } else {
      const before = view.text;
      this.#document = TextDocument.update(this.#document, [change], version);
      const replacement = findReplacement(before, this.view.text);
      if (replacement) this.#drift.add(replacement);
    }
  }

  /**
   * Hands the text over, unless the session has it. Text that cannot be parsed leaves what counts in place, also in a
   * session that meets this document for the first time: what is found does not depend on when it looks.
   */
  judge(session: Session): void {
    if (this.#judge !== session) this.#handTo(session);
    if (!this.#isJudged && session.adoptText(this.path, this.view.text)) this.#count();
    this.#isJudged = true;
  }

  /** The text counts as it is, even if it cannot be parsed: it was saved, and on the disk it counts. */
  settle(): void {
    this.#count();
    this.restate();
    this.#isJudged = true;
  }

  /** Hands over again what counts, after someone has put another text in its place. */
  restate(): void {
    this.#judge?.setText(this.path, this.#counted);
  }

  #handTo(session: Session): void {
    this.release();
    session.setText(this.path, this.#counted);
    this.#judge = session;
    this.#isJudged = !this.isAhead;
  }

  #count(): void {
    this.#counted = this.view.text;
    this.#drift.clear();
  }

  /** Takes the text back from the session that judged it; what is on the disk counts again. */
  release(): void {
    this.#judge?.setText(this.path, undefined);
    this.#judge = undefined;
  }

  /** Where a place of the judged text stands now; undefined when it was deleted. */
  range(span: Span): Range | undefined {
    const moved = this.#drift.forward(span);
    return moved && this.view.range(moved);
  }

  /** The offset in the judged text that a position of the editor's text means. */
  judgedOffset(position: Range['start']): number {
    return this.#drift.backward(this.view.offset(position));
  }
}
