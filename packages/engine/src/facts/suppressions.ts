/** `eslint-disable` comments: they count on every front, so a person learns one way to say "I know". */
import type { Suppression } from '../model/facts.js';
import type { CommentText } from '../syntax/parse.js';

const DIRECTIVE = /^\s*eslint-(disable-next-line|disable-line|disable|enable)(?:\s+([\s\S]*))?$/;

const KINDS = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'disable',
  enable: 'enable',
} as const;

export function suppressionsOf(comments: readonly CommentText[]): Suppression[] {
  return comments.flatMap((comment) => {
    const match = DIRECTIVE.exec(comment.value);
    if (!match) return [];
    const kind = KINDS[match[1] as keyof typeof KINDS];
    // ESLint reads the whole-file forms from block comments only.
    if (!comment.block && (kind === 'disable' || kind === 'enable')) return [];
    const names = (match[2] ?? '').split(/\s-{2,}\s/, 1)[0]!;
    const rules = names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return [{ kind, rules, span: comment.span }];
  });
}
