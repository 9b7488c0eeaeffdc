/** A start or reconnect that goes on after a stop, and brings back what the stop has ended. */
import { restartsIn } from '../link/resources/restarts.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-restart-after-stop',
  meta: {
    concern: 'shutdown',
    description: 'A start or reconnect must test for the stop before it brings something back.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: [
    '\\b(?:stop|close|dispose|destroy|shut[dD]own|tear[dD]own|terminate|disconnect|on\\w+(?:Destroy|Shutdown)|asyncDispose)\\w*\\s*[(=:\\]]',
  ],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const { call, name, stop, after } of restartsIn(model, file)) {
      const isWait = after.kind === 'wait';
      const problem = isWait
        ? `\`${name}\` is made after a wait, although \`${stop.name}\` may have come meanwhile. The stop finds nothing to release then, and what is made here lives on after it. Test for the stop between the wait and this call.`
        : `This opens \`${name}\` again after \`${stop.name}\` has closed it. The stop's own close calls the listener, so the connection is back as soon as it has ended. Set a flag in \`${stop.name}\` and test it before opening again.`;
      const place = isWait ? 'the wait during which the stop may come' : 'the listener that the stop calls';
      report({
        span: call.callee.span,
        message: problem,
        related: [
          { message: place, path: file.path, span: after.span },
          { message: 'the stop', path: stop.target.file.path, span: stop.nameSpan },
        ],
      });
    }
  },
});
