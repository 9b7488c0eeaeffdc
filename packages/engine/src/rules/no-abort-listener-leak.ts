/** A listener for an abort that stays after its work: they pile up on the signal, with everything they refer to. */
import { leakedAbortListenersIn, type LeakedAbortListener } from '../link/resources/leaked-abort-listeners.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-abort-listener-leak',
  meta: {
    concern: 'cancellation',
    description: 'A listener for an abort must be removed when the work that it was added for has ended.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['[\'"]abort[\'"]'],
  run(context) {
    const { model, file, report } = context;
    if (!isLongRunning(model, file)) return;
    for (const leak of leakedAbortListenersIn(model, file))
      report({
        span: leak.listener.call.callee.span,
        message: `${faultOf(context, leak)} ${consequenceOf(leak)} ${remedyOf(leak)}`,
        related: leak.source
          ? [{ message: 'a signal that outlives the call', path: leak.source.file.path, span: leak.source.span }]
          : [],
      });
  },
});

function faultOf({ model, file }: RuleContext, { listener, each, runner }: LeakedAbortListener): string {
  const text = model.textOf(file, listener.signal.span);
  const signal = text.length <= 40 && !text.includes('\n') ? text : 'signal';
  const { name } = file.facts.functions[runner]!;
  const every = {
    iteration: 'Each iteration',
    event: 'Each event',
    call: name ? `Each call of \`${name}\`` : 'Each call',
  }[each];
  return `${every} adds a listener to \`${signal}\`, and nothing removes it when the work is done.`;
}

function consequenceOf({ listener }: LeakedAbortListener): string {
  return listener.removedBy
    ? 'The signal that would remove it is aborted by the listener alone, so without an abort the listeners pile up with all that they refer to.'
    : 'A signal that is not aborted keeps every listener, also one added with `once`, and all that it refers to.';
}

function remedyOf({ listener }: LeakedAbortListener): string {
  return listener.handler
    ? 'Call `removeEventListener` in a `finally`, or link signals by `AbortSignal.any`.'
    : 'Give `once` a signal of its own and abort it in a `finally`.';
}
