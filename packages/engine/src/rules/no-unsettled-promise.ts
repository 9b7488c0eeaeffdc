/** A promise made by hand that is left pending: what awaits it never goes on, and neither does what awaits that. */
import { unsettledPromisesIn, type UnsettledPromise } from '../link/resources/unsettled-promises.js';
import { missedAbortsIn } from '../link/resources/missed-aborts.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-unsettled-promise',
  meta: {
    concern: 'cancellation',
    description: 'A stop or an abort must settle the promises that something waits for.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['new Promise\\b', '[\'"]abort[\'"]'],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const promise of unsettledPromisesIn(model, file))
      report({
        span: promise.span,
        message: `${faultOf(promise)} What awaits it waits for ever, and code after the wait never runs, a \`finally\` included. ${remedyOf(promise)}`,
        related: [{ message: 'the promise that stays pending', path: file.path, span: promise.promise.callee.span }],
      });
    for (const { name, span, listener } of missedAbortsIn(model, file))
      report({
        span,
        message: `An abort during this wait finds \`${name}\` unset, and nothing looks at the signal afterwards. The listener has run by then and ends nothing, so the work goes on and its caller waits for it. Test \`aborted\` right after the wait, or call \`throwIfAborted()\`.`,
        related: [{ message: 'the listener that would end it', path: file.path, span: listener.span }],
      });
  },
});

function faultOf({ kind, by }: UnsettledPromise): string {
  switch (kind) {
    case 'cleared':
      return `${by} clears the timer that would settle a promise, and does not settle it.`;
    case 'forgotten':
      return `${by} throws away what would settle pending promises, and does not settle them.`;
    case 'ignored':
      return `${by} leaves promises pending that only an answer would settle.`;
    default:
      return `${by} leaves the executor before anything could settle the promise.`;
  }
}

function remedyOf({ kind }: UnsettledPromise): string {
  switch (kind) {
    case 'cleared':
      return 'Keep `resolve` or `reject` beside the timer and call it here, or wait with `setTimeout` of `node:timers/promises` and a signal.';
    case 'ignored':
      return 'Reject those that wait for one.';
    case 'forgotten':
      return 'Reject each of them first.';
    default:
      return 'Call `resolve` or `reject` before it returns.';
  }
}
