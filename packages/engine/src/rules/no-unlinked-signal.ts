/** A signal that replaces the caller's instead of joining it, or that is aborted while nothing listens. */
import { isLongRunning } from '../link/services/program-kind.js';
import {
  replacedSignals,
  unheardControllers,
  unusedSignals,
  type ReplacedSignal,
} from '../link/signals/unlinked-signals.js';
import type { Suggestion } from '../model/finding.js';
import { defineRule, editHere, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-unlinked-signal',
  meta: {
    concern: 'cancellation',
    description: 'A signal of its own must be joined with the signal of the caller.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['AbortController', String.raw`AbortSignal\s*\.\s*(?:any|timeout)`],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const replaced of replacedSignals(context.model, context.file)) reportReplaced(context, replaced);
    for (const { name, span } of unheardControllers(context.model, context.file))
      context.report({
        span,
        message: `The signal of \`${name}\` is never used: its \`abort()\` reaches nothing. The work that it is meant to end runs on. Pass \`${name}.signal\` to that work.`,
      });
    for (const { name, span } of unusedSignals(context.file))
      context.report({
        span,
        message: `The signal \`${name}\` is made and never used. The work that it is meant to end runs on. Pass \`${name}\` to that work.`,
      });
  },
});

function reportReplaced(context: RuleContext, replaced: ReplacedSignal): void {
  const { passed, source, isTimeout } = replaced;
  const written = shortened(context.model.textOf(context.file, passed.span));
  const ends = isTimeout ? 'only the timeout does' : 'only its own controller does';
  context.report({
    span: passed.span,
    message: `\`${written}\` replaces \`${source.text}\`, the signal of the caller. An abort of \`${source.text}\` does not end this call; ${ends}. Join both with \`AbortSignal.any\`.`,
    related: [{ message: `\`${source.text}\` comes from here`, path: context.file.path, span: source.span }],
    suggestions: [join(context, replaced)],
  });
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}

/** Keeps both where the caller's signal is there. */
function join(context: RuleContext, { passed, source }: ReplacedSignal): Suggestion {
  const own = context.model.textOf(context.file, passed.span);
  const both = `AbortSignal.any([${source.text.replace('?.', '.')}, ${own}])`;
  const joined = source.optional ? `${source.text} ? ${both} : ${own}` : both;
  const isShorthand = isShorthandProperty(context, passed.span);
  const text = isShorthand ? `${own}: ${joined}` : joined;
  return { title: `Join it with \`${source.text}\``, edits: [editHere(context, passed.span, text)] };
}

/** `{ signal }`: the name is also the key. */
function isShorthandProperty({ file, model }: RuleContext, span: readonly [number, number]): boolean {
  return (
    /[{,]\s*$/.test(model.textOf(file, [Math.max(0, span[0] - 40), span[0]])) &&
    /^\s*[,}]/.test(file.text.slice(span[1], span[1] + 20))
  );
}
