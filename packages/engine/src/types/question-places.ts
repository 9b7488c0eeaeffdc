/** Where the checker is to look for the type of an expression; judged by the text, so that most files need no tree. */
import type { Span } from '../model/facts.js';
import type { Place } from './checked-types.js';

const NAME = '[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200C\\u200D]*';
const LAST_NAME = new RegExp(`${NAME}$`, 'u');
const DOTTED_NAMES = new RegExp(`^${NAME}(?:\\s*[?!]?\\.\\s*${NAME})*$`, 'u');

/** A callee that ends in a name is that name or a member of that name: the name has the callee's type. */
export function placeOfCallee(text: string, span: Span): Place {
  return withLastName(text.slice(...span), span);
}

/** Other expressions may end in a name without being it (`await x`): only names and members of names are told by text. */
export function placeOfExpression(text: string, span: Span): Place {
  const written = text.slice(...span);
  return DOTTED_NAMES.test(written) ? withLastName(written, span) : { span };
}

/** `new Queue(x)`, unlike `new Queue().take(x)`, whose callee begins where it begins itself. */
export function isConstruction(text: string, { call, span }: { call: Span; span: Span }): boolean {
  return /^new\b/.test(text.slice(call[0], span[0]));
}

/** Whether one of several functions is called; their types are merged, so that the checker would name any of them. */
export function isChoice(text: string, callee: Span): boolean {
  const written = text.slice(...callee);
  return !LAST_NAME.test(written) && /\?(?!\.)|\|\||&&/.test(written);
}

/** Private names are left out: the checker does not know them by position. */
function withLastName(written: string, span: Span): Place {
  const name = LAST_NAME.exec(written);
  if (!name || written[name.index - 1] === '#') return { span };
  return { span, nameAt: span[0] + name.index };
}
