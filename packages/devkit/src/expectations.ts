/**
 * What a fixture expects stands in its own text: a comment below a line puts carets under the range of a finding, then
 * the rule's name, then optionally a piece of the message. `test-fixtures/README.md` is the contract.
 */
import type { Position } from '@hostwright/engine';

/** A finding that a sample says must be there. Lines and columns count from 1, as ESLint counts them. */
export interface Expectation {
  readonly path: string;
  readonly rule: string;
  readonly start: Position;
  readonly end: Position;
  /** Part of the message; empty when any message will do. */
  readonly piece: string;
}

/** What was said about a range, by whichever front. */
export interface Said {
  readonly path: string;
  /** Null for a file that cannot be parsed. */
  readonly rule: string | null;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

export interface Disagreement {
  /** Marks that no finding met. */
  readonly unmet: readonly string[];
  /** Findings that no one marked. */
  readonly unmarked: readonly string[];
}

const MARK = /^\/\/(?<indent> *)(?<carets>\^+) (?<rule>[a-z][a-z-]*)(?: (?<piece>.*\S))?\s*$/;
/** Looks like a mark, so a mark was meant. */
const NEARLY_A_MARK = /^\s*\/\/\s*\^/;

/**
 * The expectations in one file, in order.
 * @throws {Error} for a comment that was meant as a mark and is none, and for carets beyond the end of their line.
 */
export function parseExpectations(path: string, text: string): Expectation[] {
  const lines = text.split(/\r\n|\n/);
  let marked = 0;
  return lines.flatMap((line, index) => {
    const match = MARK.exec(line);
    if (match?.groups) return [toExpectation({ path, lines, marked }, match.groups)];
    if (NEARLY_A_MARK.test(line))
      throw new Error(`${path}:${index + 1}: this comment has carets but is no mark: ${line}`);
    marked = index;
    return [];
  });
}

interface MarkedLine {
  readonly path: string;
  readonly lines: readonly string[];
  readonly marked: number;
}

function toExpectation({ path, lines, marked }: MarkedLine, groups: Record<string, string | undefined>): Expectation {
  const { indent = '', carets = '', rule = '', piece = '' } = groups;
  const column = 3 + indent.length;
  const end = column + carets.length;
  if (end > (lines[marked] ?? '').length + 1) {
    throw new Error(`${path}:${marked + 1}: the carets below this line reach beyond its end.`);
  }
  return { path, rule, piece, start: { line: marked + 1, column }, end: { line: marked + 1, column: end } };
}

/**
 * Pairs marks with findings. A finding over several lines is met by carets up to the end of its first line; `texts` has
 * the text of every path that is spoken of.
 */
export function compare(
  expectations: readonly Expectation[],
  said: readonly Said[],
  texts: ReadonlyMap<string, string>,
): Disagreement {
  const open = [...said];
  const unmet: string[] = [];
  for (const expectation of expectations) {
    const index = open.findIndex((candidate) => meets(candidate, expectation, texts));
    if (index === -1) unmet.push(describeExpectation(expectation));
    else open.splice(index, 1);
  }
  return { unmet, unmarked: open.map(describeSaid) };
}

/**
 * What a sample is about: the findings of its own rule and of rules that its marks name. Several rules have something to
 * say about most faults, and each sample shows one.
 */
export function ofRule(rule: string, expectations: readonly Expectation[], said: readonly Said[]): Said[] {
  const judged = new Set([null, rule, ...expectations.map((expectation) => expectation.rule)]);
  return said.filter((one) => judged.has(one.rule));
}

function meets(said: Said, expectation: Expectation, texts: ReadonlyMap<string, string>): boolean {
  const end = endOnFirstLine(said, texts.get(said.path) ?? '');
  return (
    said.path === expectation.path &&
    said.rule === expectation.rule &&
    isSame(said.start, expectation.start) &&
    isSame(end, expectation.end) &&
    said.message.includes(expectation.piece)
  );
}

function endOnFirstLine(said: Said, text: string): Position {
  if (said.start.line === said.end.line) return said.end;
  const line = text.split(/\r\n|\n/)[said.start.line - 1] ?? '';
  return { line: said.start.line, column: line.length + 1 };
}

function isSame(left: Position, right: Position): boolean {
  return left.line === right.line && left.column === right.column;
}

function describeExpectation(expectation: Expectation): string {
  return describe(expectation, expectation.piece);
}

/** One line that says where, which rule and what, the same for every front. */
export function describeSaid(said: Said): string {
  return describe(said, said.message);
}

function describe({ path, rule, start, end }: Pick<Said, 'path' | 'rule' | 'start' | 'end'>, message: string): string {
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${rule ?? 'parse problem'} ${message}`.trim();
}
