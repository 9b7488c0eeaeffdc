/** A timer that arms itself again after a wait during which the stop may have cleared it: it then runs on for ever. */
import { rearmedTimersIn } from '../link/resources/rearming.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-rearmed-timer',
  meta: {
    concern: 'shutdown',
    description: 'A timer that arms itself again must test for the stop between its last wait and the arming.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bsetTimeout\\b'],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const { timer, pause, stop } of rearmedTimersIn(model, file)) {
      const message = pause
        ? `This timer is armed again after a wait, although \`${stop.name}\` may have cleared it meanwhile. \`clearTimeout\` finds no armed timer while a run is waiting; the run then arms a new one, and it goes on after the stop. Set a flag in \`${stop.name}\` and test it between the wait and the arming.`
        : `This timer arms itself again for ever: \`${stop.name}\` neither clears it nor is its effect tested. It goes on after the stop and keeps the process alive. Keep the handle, clear it in \`${stop.name}\`, and test for the stop before arming.`;
      report({
        span: timer.call.callee.span,
        message,
        related: [
          ...(pause ? [{ message: 'the wait during which the stop may come', path: file.path, span: pause }] : []),
          { message: 'the stop', path: stop.file.path, span: stop.span },
        ],
      });
    }
  },
});
