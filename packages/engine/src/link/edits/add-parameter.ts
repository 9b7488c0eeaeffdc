/** Adds a parameter to a function, method or interface member. */
import type { FunctionOutline } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { appendItem, withoutComments } from './append-item.js';

/**
 * The edit that adds `text` as the last parameter of a function. None after a rest parameter, and for `x => …`, which has
 * no brackets to write it in. Whether the text may follow optional parameters is for the caller to know.
 */
export function addParameter(file: LinkedFile, outline: FunctionOutline, text: string): Edit | undefined {
  const last = outline.parameters.at(-1);
  if (last?.rest) return undefined;
  const close = last ? closingAfter(file, last.span[1]) : closingOfEmpty(file, outline);
  return close === undefined ? undefined : appendItem(file, { last: last?.span, close, padding: '' }, text);
}

function closingAfter({ text }: LinkedFile, offset: number): number | undefined {
  const after = /^[\s,]*\)/.exec(withoutComments(text.slice(offset, offset + 2000)));
  return after ? offset + after[0].length - 1 : undefined;
}

/** The end of `()` before the body, the return type looked over. */
function closingOfEmpty({ text }: LinkedFile, outline: FunctionOutline): number | undefined {
  const start = outline.kind === 'arrow' ? outline.span[0] : outline.nameSpan[1];
  const head = withoutComments(text.slice(start, outline.bodySpan[0]));
  const found = /\(\s*\)/.exec(head);
  return found ? start + found.index + found[0].length - 1 : undefined;
}
