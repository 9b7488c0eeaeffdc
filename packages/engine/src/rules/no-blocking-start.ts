/** A start hook that waits for work without an end: the framework awaits the hook, and the program never comes up. */
import { blockingStartsIn, type BlockingStart } from '../link/execution/blocking-starts.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-blocking-start',
  meta: {
    concern: 'execution',
    description: 'A start hook must not wait for work that lasts until the stop.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const start of blockingStartsIn(model, file)) {
      report({
        span: start.span,
        message: [
          problem(start),
          'Hooks that come later do not run, no port is opened, and health checks fail until the process is killed.',
          'Start it without awaiting it, keep its promise, and await that in the stop hook.',
        ].join(' '),
        related: start.loop
          ? [{ path: start.loop.file.path, span: start.loop.span, message: 'Runs until it is stopped.' }]
          : [],
      });
    }
  },
});

function problem({ entry, name }: BlockingStart): string {
  const what = name ? `it waits for \`${name}\`, which lasts until the stop` : 'this loop lasts until the stop';
  return `\`${entry.name}\` never finishes: ${what}, and the start waits for the hook.`;
}
