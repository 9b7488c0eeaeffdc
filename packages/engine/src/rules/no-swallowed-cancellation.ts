/** A handler that takes the cancellation for one more failure: the work that was cancelled goes on. */
import { swallowedCancellationsOf, type SwallowedCancellation } from '../link/execution/swallowed-cancellations.js';
import { placeIn } from '../link/resolve/entities.js';
import { calledName } from '../link/resolve/file-index.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-swallowed-cancellation',
  meta: {
    concern: 'cancellation',
    description: 'A handler around cancellable work must let the cancellation end it.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: [String.raw`(?<!\.)\bcatch\s*[({]`],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const outline of context.file.facts.functions) {
      const place = placeIn(context.file, outline.id);
      for (const swallowed of swallowedCancellationsOf(context.model, place)) reportSwallowed(context, swallowed);
    }
  },
});

function reportSwallowed({ model, file, report }: RuleContext, swallowed: SwallowedCancellation): void {
  const { handler, call, signal, user } = swallowed;
  const name = `\`${shortened(model.textOf(file, signal.span))}\``;
  const callee = `\`${calledName(call.callee) || 'call'}\``;
  report({
    span: handler.keywordSpan,
    message: `This \`catch\` takes an abort of ${name} for a failure of ${callee}. ${consequenceOf(swallowed, callee)} Leave first where the signal is aborted: rethrow the error, or return.`,
    related: [
      { message: `an abort of ${name} makes this call reject`, path: file.path, span: call.span },
      ...(user ? [{ message: 'this call is made with the empty result', path: file.path, span: user.span }] : []),
    ],
  });
}

function consequenceOf({ kind, user }: SwallowedCancellation, callee: string): string {
  switch (kind) {
    case 'repeats':
      return `The loop calls ${callee} again although the work has been cancelled.`;
    case 'reports':
      return 'Each shutdown is reported as an error.';
    case 'hides':
      return `\`${user ? calledName(user.callee) : 'The caller'}\` goes on with an empty result as if there were nothing.`;
  }
}

function shortened(text: string): string {
  return text.length <= 40 && !text.includes('\n') ? text : 'the signal';
}
