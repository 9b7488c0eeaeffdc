/** Offsets to lines and columns, counted as ESLint counts them. */
import type { Position } from '../model/finding.js';

export interface LineMap {
  position(offset: number): Position;
  /** The offset of a position; positions beyond a line's end give its end. */
  offset(position: Position): number;
  readonly starts: readonly number[];
}

/** `text` has no byte order mark. Lines end at LF, CRLF, CR, U+2028 and U+2029. */
export function buildLineMap(text: string): LineMap {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return {
    starts,
    position: (offset) => {
      const line = lineAt(starts, offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    offset: ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column - 1, starts[line] ?? text.length),
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
