/** Constructors of services that start timers, workers, servers or other work, before anything has asked the program to start. */
import { heavyConstructorsIn, type HeavyConstructor } from '../link/execution/heavy-constructors.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { calledName } from '../link/resolve/file-index.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-heavy-constructor',
  meta: {
    concern: 'execution',
    description: 'The constructor of a service must not start work.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bconstructor\\b'],
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const { call, owner, starts } of heavyConstructorsIn(model, file)) {
      const name = calledName(call.callee);
      report({
        span: call.callee.span,
        message: [
          `The constructor of \`${owner}\` ${PROBLEMS[starts].replace('%', `\`${name}\``)}.`,
          'It begins while the container is still building services, also where a test or script only resolves one, and a start that fails leaves it running.',
          'Begin it in a start hook, and end it in the stop hook.',
        ].join(' '),
      });
    }
  },
});

const PROBLEMS: Readonly<Record<HeavyConstructor['starts'], string>> = {
  timer: 'starts a timer with %',
  job: 'starts a scheduled job with %',
  worker: 'starts a worker with %',
  server: 'opens a port with %',
  watcher: 'starts watching files with %',
  command: 'runs a command with % and waits for its end',
  work: 'starts %, whose end nothing waits for',
};
