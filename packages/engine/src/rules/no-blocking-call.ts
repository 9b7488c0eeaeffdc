/** Synchronous waits and computations in code that serves: while one runs, no request, timer or signal is handled. */
import { blockingCallsIn, BLOCKING_WORDS, type BlockingCall } from '../link/execution/blocking-calls.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-blocking-call',
  meta: {
    concern: 'execution',
    description: 'Handlers, jobs, timers and endless loops must not hold up the event loop with synchronous calls.',
    presets: { strict: 'warn' },
    fixable: false,
    hasSuggestions: false,
  },
  words: BLOCKING_WORDS,
  run({ model, file, report }) {
    if (!isLongRunning(model, file)) return;
    for (const blocking of blockingCallsIn(model, file)) {
      const { call, runs } = blocking;
      report({
        span: call.callee.span,
        message: [problem(blocking), CONSEQUENCE, REMEDIES[blocking.cause]].join(' '),
        related: [{ path: runs.file.path, span: runs.span, message: 'Runs it again and again.' }],
      });
    }
  },
});

const OCCASIONS: Readonly<Record<BlockingCall['runs']['kind'], string>> = {
  request: 'for each request',
  message: 'for each message',
  job: 'in every run of the job',
  timer: 'each time that the timer fires',
  loop: 'in every iteration of the loop',
};

const WAITS: Readonly<Record<BlockingCall['cause'], string>> = {
  program: 'until another program has ended',
  thread: 'until another thread wakes it',
  computation: 'for a long computation',
  disk: 'until the disk has answered',
};

const CONSEQUENCE =
  'Nothing else runs meanwhile: requests wait, timers and heartbeats are late, a shutdown signal is not noticed.';

const REMEDIES: Readonly<Record<BlockingCall['cause'], string>> = {
  program: 'Use `spawn` or `execFile`, and await the end.',
  thread: 'Use `Atomics.waitAsync`, or a message.',
  computation: 'Use the asynchronous form, which works on another thread.',
  disk: 'Use `node:fs/promises`, or read it once at the start.',
};

function problem({ name, cause, runs }: BlockingCall): string {
  return `\`${name}\` holds up the event loop ${OCCASIONS[runs.kind]}, ${WAITS[cause]}.`;
}
