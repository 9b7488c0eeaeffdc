/** From the engine's paths and spans to the protocol's addresses and ranges, in open documents and in files no one opened. */
import type { Session, Span } from '@hostwright/engine';
import type { Location, Range } from 'vscode-languageserver';
import type { Documents } from './documents.js';
import { TextView, type Encoding } from './text/text-view.js';
import { toUri } from './text/uris.js';

/** Files whose lines are remembered; more than any one answer speaks of. */
const MOST_VIEWS = 64;

export class Places {
  readonly #documents: Documents;
  readonly #encoding: Encoding;
  readonly #views = new Map<string, TextView>();

  constructor(documents: Documents, encoding: Encoding) {
    this.#documents = documents;
    this.#encoding = encoding;
  }

  uri(path: string): string {
    return this.#documents.at(path)?.uri ?? toUri(path);
  }

  /** Where a place of a judged text stands in the editor; undefined when it was deleted there. */
  range(session: Session, path: string, span: Span): Range | undefined {
    const document = this.#documents.at(path);
    return document ? document.range(span) : this.view(session, path).range(span);
  }

  location(session: Session, { path, span }: { path: string; span: Span }): Location | undefined {
    const range = this.range(session, path, span);
    return range && { uri: this.uri(path), range };
  }

  /** The text that a session judges, as the client counts it. */
  view(session: Session, path: string): TextView {
    const text = session.textOf(path) ?? '';
    const known = this.#views.get(path);
    if (known?.text === text) return known;
    this.#views.delete(path);
    const view = TextView.of(text, this.#encoding);
    this.#views.set(path, view);
    if (this.#views.size > MOST_VIEWS) this.#views.delete(this.#views.keys().next().value!);
    return view;
  }
}
