/** Inserts statements before or after the one in which something stands. */
import type { Span } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { indentAt, lineBreak, withoutComments } from './append-item.js';

/** The innermost statement around a place. */
function statementAround({ facts }: LinkedFile, { 0: start, 1: end }: Span): Span | undefined {
  return facts.statements.findLast((span) => span[0] <= start && span[1] >= end);
}

/**
 * The edit that writes lines before the statement around `place`, indented like it. None where that statement is not one
 * of a block, as after `if (x)` without braces, or does not begin its line.
 */
export function insertBefore(file: LinkedFile, place: Span, lines: readonly string[]): Edit | undefined {
  const statement = statementAround(file, place);
  if (!statement || !isInBlock(file, statement[0])) return undefined;
  const indent = indentAt(file, statement[0]);
  const lineStart = file.text.lastIndexOf('\n', statement[0] - 1) + 1;
  if (lineStart + indent.length !== statement[0]) return undefined;
  const text = lines.map((line) => line + lineBreak(file) + indent).join('');
  return { path: file.path, span: [statement[0], statement[0]], text };
}

/** The edit that writes lines after the statement around `place`, and after a comment at the end of its line. */
export function insertAfter(file: LinkedFile, place: Span, lines: readonly string[]): Edit | undefined {
  const statement = statementAround(file, place);
  if (!statement || !isInBlock(file, statement[0])) return undefined;
  const comment = /^[ \t]*(?:\/\/[^\n\r]*)?(?=\r?\n|$)/.exec(file.text.slice(statement[1]))?.[0];
  if (comment === undefined) return undefined;
  const end = statement[1] + comment.length;
  const text = lines.map((line) => lineBreak(file) + indentAt(file, statement[0]) + line).join('');
  return { path: file.path, span: [end, end], text };
}

/** Whether what stands before is a bracket, a label or another statement, so that one more may stand there. */
function isInBlock({ text, facts }: LinkedFile, start: number): boolean {
  const before = withoutComments(text.slice(0, start)).trimEnd();
  if (before === '' || '{};:'.includes(before.at(-1)!)) return true;
  return facts.statements.some((span) => span[1] === before.length);
}
