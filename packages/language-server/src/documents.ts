/** The documents that the editor has open. */
import type {
  DidChangeTextDocumentParams as ChangeParameters,
  TextDocumentIdentifier,
  TextDocumentItem,
} from 'vscode-languageserver';
import { OpenDocument } from './text/open-document.js';
import type { Encoding } from './text/text-view.js';
import { toPath } from './text/uris.js';

export class Documents {
  readonly #encoding: Encoding;
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPath = new Map<string, OpenDocument>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** In the order in which they were opened. */
  get all(): readonly OpenDocument[] {
    return [...this.#byUri.values()];
  }

  get({ uri }: TextDocumentIdentifier): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  /** Undefined for what is no file. Opening what is open replaces it. */
  open(item: TextDocumentItem): OpenDocument | undefined {
    const path = toPath(item.uri);
    if (path === undefined) return undefined;
    this.close(item);
    const document = new OpenDocument(item, path, this.#encoding);
    this.#byUri.set(item.uri, document);
    this.#byPath.set(path, document);
    return document;
  }

  /** Undefined for a document that no one opened. */
  change({ textDocument, contentChanges }: ChangeParameters): OpenDocument | undefined {
    const document = this.get(textDocument);
    document?.change(contentChanges, textDocument.version);
    return document;
  }

  close(identifier: TextDocumentIdentifier): OpenDocument | undefined {
    const document = this.get(identifier);
    if (!document) return undefined;
    document.release();
    this.#byUri.delete(document.uri);
    if (this.#byPath.get(document.path) === document) this.#byPath.delete(document.path);
    return document;
  }
}
