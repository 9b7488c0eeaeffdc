/** A parameter for a signal that the caller of the function never fills: the code counts on a stop that cannot reach it. */
import { isLongRunning } from '../link/services/program-kind.js';
import { undeliveredSignalsIn, type UndeliveredSignal } from '../link/signals/undelivered-signals.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-undelivered-signal',
  meta: {
    concern: 'cancellation',
    description: 'A function must not count on a signal that its framework does not hand over.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bAbortSignal\\b', '\\.(?:aborted|throwIfAborted)\\b'],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const parameter of undeliveredSignalsIn(context.model, context.file))
      context.report({
        span: parameter.span,
        message: `${faultOf(context, parameter)} ${consequenceOf(parameter)} ${remedyOf(parameter)}`,
      });
  },
});

function faultOf({ model, file }: RuleContext, { by, name }: UndeliveredSignal): string {
  const caller =
    by.kind === 'method' ? `The framework calls \`${by.method}\`` : `\`${model.textOf(file, by.callee)}\` runs this`;
  return `${caller} without an \`AbortSignal\` for \`${name}\`.`;
}

function consequenceOf({ why, name }: UndeliveredSignal): string {
  switch (why) {
    case 'text':
      return `\`${name}\` is the name of a process signal such as \`SIGTERM\`: \`aborted\` is undefined, and nothing is ever cancelled.`;
    case 'scope':
      return 'A request-scoped class gets none, so the job cannot be cancelled.';
    case 'count':
      return 'The signal is made only for functions whose `length` counts its parameter, which a default or rest before it prevents.';
    default:
      return `\`${name}\` is undefined or something else: reading \`aborted\` throws or never holds, and nothing cancels the work.`;
  }
}

function remedyOf({ why, position }: UndeliveredSignal): string {
  switch (why) {
    case 'elsewhere':
      return `Declare the signal as parameter ${position}.`;
    case 'scope':
      return 'Make the class a singleton, or resolve what depends on the request in the method.';
    case 'count':
      return 'Declare the parameters before it without defaults.';
    default:
      return 'Keep an `AbortController` in a field and abort it in the stop hook.';
  }
}
