/**
 * Text to ESTree. oxc's tree has the shape that `@typescript-eslint/parser` gives, so everything after this stage works
 * on either; inside ESLint the tree that ESLint has already parsed is used as it is.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { parseSync, type Comment as OxcComment, type OxcError, type ParseResult as OxcResult } from 'oxc-parser';
import type { ParseProblem, Span } from '../model/facts.js';

export interface CommentText {
  readonly value: string;
  readonly block: boolean;
  readonly span: Span;
}

export interface SyntaxTree {
  readonly program: TSESTree.Program;
  readonly comments: readonly CommentText[];
}

export type ParseResult =
  | { readonly tree: SyntaxTree; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: ParseProblem };

/** Removes the byte order mark, which no offset in the engine counts. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Parses one file. `text` has no byte order mark. Never throws for broken text: it comes back with the first problem and
 * where it is.
 */
export function parseText(path: string, text: string): ParseResult {
  const parsed = parse(path, text);
  const error = parsed.errors.find(isError);
  if (error) {
    const label = error.labels[0];
    const start = Math.min(label?.start ?? 0, text.length);
    return {
      problem: { message: error.message, span: [start, Math.max(start, Math.min(label?.end ?? start, text.length))] },
    };
  }
  const { program } = parsed;
  // Only directives are read from comments, and most files have none.
  const comments = text.includes('eslint-') ? parsed.comments.map(toCommentText) : [];
  return { tree: { program, comments } };
}

/** The comments of a text; undefined when it cannot be parsed. */
export function commentsOf(path: string, text: string): readonly CommentText[] | undefined {
  const parsed = parse(path, text);
  return parsed.errors.some(isError) ? undefined : parsed.comments.map(toCommentText);
}

function toCommentText({ type, value, start, end }: OxcComment): CommentText {
  return { value, block: type === 'Block', span: [start, end] };
}

interface Parsed extends Pick<OxcResult, 'errors' | 'comments'> {
  readonly program: TSESTree.Program;
}

/**
 * The tree is taken at once, even where nobody needs it: until then the parser holds it outside of JavaScript's heap, some
 * fifty times the size of the text, and the garbage collector, which does not see its weight, lets results pile up.
 */
function parse(path: string, text: string): Parsed {
  const result = parseSync(path, text, {
    lang: languageOf(path),
    sourceType: isCommonJs(path) ? 'commonjs' : 'module',
    astType: 'ts',
    preserveParens: false,
  });
  const program = result.program as unknown as TSESTree.Program;
  return {
    program,
    get errors() {
      return result.errors;
    },
    get comments() {
      return result.comments;
    },
  };
}

function isError({ severity }: OxcError): boolean {
  return severity === 'Error';
}

function isCommonJs(path: string): boolean {
  return /\.c[jt]s$/.test(path);
}

function languageOf(path: string): 'ts' | 'tsx' | 'jsx' | 'dts' {
  if (/\.d\.[cm]?ts$/.test(path)) return 'dts';
  if (/\.[cm]?ts$/.test(path)) return 'ts';
  return path.endsWith('.tsx') ? 'tsx' : 'jsx';
}
