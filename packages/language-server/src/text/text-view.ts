/** A text with the protocol's way of counting: lines from 0 and characters in the encoding agreed upon with the client. */
import type { Span } from '@hostwright/engine';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Units in which a client counts the characters of a line. */
export type Encoding = 'utf-16' | 'utf-8';

const BYTE_ORDER_MARK = 0xfe_ff;

/** Offsets are the engine's: UTF-16 code units, a byte order mark not counted. */
export class TextView {
  readonly #document: TextDocument;
  readonly #encoding: Encoding;
  readonly #base: number;

  constructor(document: TextDocument, encoding: Encoding) {
    this.#document = document;
    this.#encoding = encoding;
    this.#base = document.getText(FIRST_CHARACTER).charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }

  /** A view of text that no editor holds. */
  static of(text: string, encoding: Encoding): TextView {
    return new TextView(TextDocument.create('', '', 0, text), encoding);
  }

  /** Without byte order mark. */
  get text(): string {
    return this.#document.getText().slice(this.#base);
  }

  range([start, end]: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  position(offset: number): Position {
    const position = this.#document.positionAt(offset + this.#base);
    return this.#encoding === 'utf-16' ? position : this.#recount(position, toBytes);
  }

  span({ start, end }: Range): Span {
    return [this.offset(start), this.offset(end)];
  }

  /** Positions beyond a line's end, or beyond the text, give the end. */
  offset(position: Position): number {
    return Math.max(0, this.#document.offsetAt(this.utf16(position)) - this.#base);
  }

  /** A position as the client counts it, in UTF-16 code units. */
  utf16(position: Position): Position {
    return this.#encoding === 'utf-16' ? position : this.#recount(position, fromBytes);
  }

  #recount({ line, character }: Position, count: (text: string, units: number) => number): Position {
    if (line >= this.#document.lineCount) return { line, character };
    return { line, character: count(this.#document.getText(this.#document.getLineRange(line)), character) };
  }
}

const FIRST_CHARACTER: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function toBytes(line: string, units: number): number {
  return Buffer.byteLength(line.slice(0, units), 'utf8');
}

function fromBytes(line: string, bytes: number): number {
  let passed = 0;
  let units = 0;
  for (const character of line) {
    passed += Buffer.byteLength(character, 'utf8');
    if (passed > bytes) break;
    units += character.length;
  }
  return units;
}
