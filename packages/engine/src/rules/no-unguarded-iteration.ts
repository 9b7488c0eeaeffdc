/** A worker loop without a handler of its own: the first error ends it, is logged, and nothing starts the worker again. */
import { unguardedIterationsOf } from '../link/execution/unguarded-iterations.js';
import { placeIn } from '../link/resolve/entities.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-unguarded-iteration',
  meta: {
    concern: 'execution',
    description: 'An error of one iteration must not end a worker loop for good.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bwhile\\s*\\(', '\\bfor\\s*\\([^;()]*;[^;()]*;', '\\bdo\\s*\\{'],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const outline of file.facts.functions) {
      for (const { loop, failure, at, handler } of unguardedIterationsOf(model, placeIn(file, outline.id))) {
        const what = failure.name ? `\`${failure.name}\`` : 'this wait';
        report({
          span: at,
          message: `An error of ${what} ends this worker loop, and what handles it only logs. The program goes on without the worker: one failed request, and nothing is processed until the next restart. Catch errors inside the loop, wait a little, and go on with the next iteration.`,
          related: [
            { path: file.path, span: loop.headSpan, message: 'The loop that ends.' },
            { path: file.path, span: handler, message: 'Only logs the error.' },
          ],
        });
      }
    }
  },
});
