/** Adds an argument to a call. */
import type { CallFact } from '../../model/facts.js';
import type { Edit } from '../../model/finding.js';
import type { LinkedFile } from '../resolve/project-model.js';
import { appendItem } from './append-item.js';

/** A call and the file that it is written in. */
export interface EditedCall {
  readonly file: LinkedFile;
  readonly call: CallFact;
}

export interface NewArgument {
  readonly index: number;
  readonly text: string;
}

/**
 * The edit that gives a call `text` as its argument at `index`; `undefined` is written for those left out before it. There
 * is none where that argument is given already, where a spread hides how many there are, or for `new X` without a list.
 */
export function addArgument({ file, call }: EditedCall, { index, text }: NewArgument): Edit | undefined {
  const { length } = call.arguments;
  const close = call.span[1] - 1;
  if (length > index || file.text[close] !== ')') return undefined;
  if (call.arguments.some((argument) => argument.kind === 'spread')) return undefined;
  const fillers = Array.from({ length: index - length }, () => 'undefined');
  const last = call.arguments.at(-1)?.span;
  return appendItem(file, { last, close, padding: '' }, [...fillers, text].join(', '));
}
