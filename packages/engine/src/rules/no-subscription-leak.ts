/** A listener on something that lives longer than its subscriber: each one keeps its subscriber alive and goes on running. */
import { leakedSubscriptionsIn, sourceNameOf } from '../link/resources/subscriptions.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-subscription-leak',
  meta: {
    concern: 'shutdown',
    description: 'A listener on a longer-lived source must be removed when its subscriber ends.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\.(?:on|addListener|prependListener|addEventListener|subscribe)\\s*\\('],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const { call, subscriber } of leakedSubscriptionsIn(model, file)) {
      const source = sourceNameOf(file, call);
      const name = model.textOf(file, call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span);
      const message =
        subscriber.kind === 'request'
          ? `Each request adds a listener to \`${source}\`, and none is removed. The listeners pile up, keep what their request used alive, and all run for every event. Remove the listener when the request ends.`
          : `\`${subscriber.stop.name}\` does not remove the listener that is added to \`${source}\` here. \`${source}\` lives on, keeps the stopped object alive and goes on calling it. Remove the listener in \`${subscriber.stop.name}\`.`;
      report({
        span: call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span,
        message,
        related:
          subscriber.kind === 'object'
            ? [
                {
                  message: `the stop that leaves \`${name}\` in place`,
                  path: subscriber.stop.target.file.path,
                  span: subscriber.stop.nameSpan,
                },
              ]
            : [],
      });
    }
  },
});
