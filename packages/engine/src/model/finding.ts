/** What a rule says, and what becomes of it on the way to a front. */
import type { Span } from './facts.js';

/** One replacement in one file. Spans are offsets into the text without its byte order mark. */
export interface Edit {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

export interface RelatedPlace {
  readonly message: string;
  readonly path: string;
  readonly span: Span;
}

/** An edit that a person picks. The title is a verb phrase. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly span: Span;
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** A safe edit: meaning and comments are kept, it may be applied unseen. */
  readonly fix?: Suggestion;
  readonly suggestions: readonly Suggestion[];
}

export type Severity = 'error' | 'warn';

/** A finding with its severity, after suppressions; or a problem of a file (`rule` is null: the text cannot be parsed). */
export interface Diagnostic extends Omit<Finding, 'rule'> {
  readonly rule: string | null;
  readonly severity: Severity;
  readonly start: Position;
  readonly end: Position;
}

/** Line and column from 1, columns in UTF-16 code units, as ESLint counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
