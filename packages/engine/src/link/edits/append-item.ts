/** Adds an item at the end of a written list: arguments, parameters, properties. Keeps comments, line breaks and trailing commas. */
import type { Span } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';

export interface WrittenList {
  /** The last item, if there is one. */
  readonly last: Span | undefined;
  /** The offset of the closing bracket. */
  readonly close: number;
  /** What an empty list puts around its first item: a space for `{ a }`. */
  readonly padding: '' | ' ';
}

/** The edit that appends `item`, which may be several items with commas between them. */
export function appendItem(file: LinkedFile, { last, close, padding }: WrittenList, item: string): Edit {
  if (!last) return fillEmpty(file, { close, padding }, item);
  const tail = file.text.slice(last[1], close);
  const bare = withoutComments(tail);
  // What follows the item and is none of ours, such as `as T` or a closing parenthesis, belongs to it.
  const { own, comma } = /^(?<own>.*?)\s*(?<comma>,?)\s*$/s.exec(bare)!.groups!;
  const end = last[1] + own!.length;
  const rest = file.text.slice(end, close);
  const kept = rest.trimEnd();
  const separator = rest.includes('\n') ? lineBreak(file) + indentAt(file, last[0]) : ' ';
  const before = comma ? kept : `,${kept}`;
  const text = `${before}${separator}${item}${comma ? ',' : ''}${rest.slice(kept.length)}`;
  return { path: file.path, span: [end, close], text };
}

/** Into `()` and `{}`, after a comment if there is one. */
function fillEmpty(file: LinkedFile, { close, padding }: Omit<WrittenList, 'last'>, item: string): Edit {
  const before = /\s*$/.exec(file.text.slice(0, close))![0];
  const hasComment = file.text.slice(0, close - before.length).endsWith('/');
  const text = hasComment ? ` ${item}${padding}` : `${padding}${item}${padding}`;
  return { path: file.path, span: [close - before.length, close], text };
}

/** The same text with comments blanked out: offsets stay. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}

/** White space at the beginning of the line in which an offset stands. */
export function indentAt({ text }: LinkedFile, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** How the file ends its lines. */
export function lineBreak({ text }: LinkedFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
