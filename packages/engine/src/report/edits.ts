/** Merging and applying edits. */
import type { Edit, Suggestion } from '../model/finding.js';

/** Puts edits of one file into its text; `text` has no byte order mark and the edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.span[0] - right.span[0] || left.span[1] - right.span[1]);
  let result = '';
  let position = 0;
  for (const edit of ordered) {
    result += text.slice(position, edit.span[0]) + edit.text;
    position = edit.span[1];
  }
  return result + text.slice(position);
}

/** One replacement that does what several edits of one file do; there is at least one, and they do not overlap. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit {
  const start = Math.min(...edits.map((edit) => edit.span[0]));
  const end = Math.max(...edits.map((edit) => edit.span[1]));
  const inside = edits.map((edit): Edit => ({ ...edit, span: [edit.span[0] - start, edit.span[1] - start] }));
  return { path: edits[0]!.path, span: [start, end], text: applyEdits(text.slice(start, end), inside) };
}

/** The suggestion with line ends like those of the texts that it goes into; rules write `\n`. */
export function withLineEndsOf(textOf: (path: string) => string | undefined, { title, edits }: Suggestion): Suggestion {
  const adapted = edits.map((edit) =>
    edit.text.includes('\n') && textOf(edit.path)?.includes('\r\n')
      ? { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') }
      : edit,
  );
  return { title, edits: adapted };
}

/**
 * Chooses, in the order given, the suggestions that can be applied together: none of their edits touch, each is taken
 * whole or not at all. What is left over is found again by the next pass.
 */
export function selectCompatible(suggestions: readonly Suggestion[]): Edit[] {
  const taken: Edit[] = [];
  for (const suggestion of suggestions) {
    const fresh = suggestion.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (!fresh.some((edit) => taken.some((other) => overlaps(edit, other)))) taken.push(...fresh);
  }
  return taken;
}

function isSame(left: Edit, right: Edit): boolean {
  return (
    left.path === right.path &&
    left.text === right.text &&
    left.span[0] === right.span[0] &&
    left.span[1] === right.span[1]
  );
}

function overlaps(left: Edit, right: Edit): boolean {
  if (left.path !== right.path) return false;
  return left.span[0] <= right.span[1] && right.span[0] <= left.span[1];
}
