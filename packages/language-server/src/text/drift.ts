/**
 * Where places have gone since a text was judged. While someone types, the text that could be parsed last stays the one
 * that findings speak of; this carries them over to the text as it stands in the editor, and cursors back.
 */
import type { Span } from '@hostwright/engine';

/** One replacement: the text between two offsets became one of `length`. Later replacements count from earlier results. */
export interface Replacement {
  readonly span: Span;
  readonly length: number;
}

export class Drift {
  readonly #replacements: Replacement[] = [];

  get isEmpty(): boolean {
    return this.#replacements.length === 0;
  }

  add(replacement: Replacement): void {
    this.#replacements.push(replacement);
  }

  clear(): void {
    this.#replacements.length = 0;
  }

  /** The span in the text as it is now; undefined when all of it was taken away. */
  forward(span: Span): Span | undefined {
    let moved: Span | undefined = span;
    for (const replacement of this.#replacements) moved &&= moveSpan(moved, replacement);
    return moved;
  }

  /** The offset in the judged text that stands nearest to one in the text as it is now. */
  backward(offset: number): number {
    let moved = offset;
    for (const { span, length } of this.#replacements.toReversed()) {
      const [start, end] = span;
      if (moved >= start + length) moved += end - start - length;
      else if (moved > start) moved = start;
    }
    return moved;
  }
}

function moveSpan([start, end]: Span, replacement: Replacement): Span | undefined {
  const [from, to] = replacement.span;
  const after = from + replacement.length;
  const delta = after - to;
  if (to <= start) return [start + delta, end + delta];
  if (from >= end) return [start, end];
  if (from <= start && to >= end) return undefined;
  const movedStart = from < start ? after : start;
  return [movedStart, to > end ? from : Math.max(movedStart, end + delta)];
}

/** The smallest replacement that makes one text of another; undefined when they are the same. */
export function findReplacement(before: string, after: string): Replacement | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { span: [start, before.length - tail], length: after.length - tail - start };
}
