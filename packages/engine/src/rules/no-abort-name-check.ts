/** A test for the name of an abort's error that an abort does not pass, or that says too little about whose abort it was. */
import { abortNameChecksIn, nameOfError, type AbortNameCheck } from '../link/signals/abort-name-checks.js';
import { calledName } from '../link/resolve/file-index.js';
import type { AbortError } from '../link/signals/abort-reasons.js';
import { programKindOf } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-abort-name-check',
  meta: {
    concern: 'cancellation',
    description: 'An abort must be told by its signal where the name of the error does not tell it.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['AbortError', 'ABORT_ERR', 'instanceof\\s+DOMException'],
  run(context) {
    if (programKindOf(context.model, context.file) === 'test') return;
    for (const check of abortNameChecksIn(context.model, context.file)) reportCheck(context, check);
  },
});

function remedyFor(error: AbortError): string {
  return error.kind === 'platform' && error.name === 'TimeoutError'
    ? "Test for `'TimeoutError'`, or keep the signal and test its `aborted`."
    : 'Test `aborted` of the signal.';
}

function reportCheck({ model, file, report }: RuleContext, { kind, span, abortable, error }: AbortNameCheck): void {
  const { call, signal } = abortable;
  const callee = `\`${calledName(call.callee)}\``;
  const test = `\`${model.textOf(file, span).replaceAll(/\s+/g, ' ')}\``;
  const always = test.includes('!=');
  const message =
    kind === 'never' && error
      ? `${test} ${always ? 'always' : 'never'} holds: an abort makes ${callee} reject with ${nameOfError(error)}. So an abort is handled as any other failure. ${remedyFor(error)}`
      : `${test} also holds for an abort by the caller, which is reported as a timeout here. Test \`aborted\` of the caller's signal first, or abort with a reason of your own on the timeout.`;
  report({
    span,
    message,
    related: [{ message: 'this call rejects when the signal fires', path: file.path, span: signal.span }],
  });
}
