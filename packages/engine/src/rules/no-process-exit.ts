/** `process.exit` while work is running: in listeners on signals, in stop hooks, and beside closing that nothing awaits. */
import { processExitsIn, reportsFailure, unfinishedClosing } from '../link/execution/process-exits.js';
import { listenerFaultsIn, type ListenerFault } from '../link/execution/stop-listeners.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type ReportedFinding, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-process-exit',
  meta: {
    concern: 'shutdown',
    description: 'A process must not exit before running work has ended and what it closes is closed.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bexit\\s*\\(', `['"\`]exit['"\`]`, '\\bSIGTERM\\b', '\\babort\\s*\\(\\s*\\)'],
  run(context) {
    const { file, model, report } = context;
    if (!isLongRunning(model, file)) return;
    const faults = listenerFaultsIn(model, file);
    for (const exit of processExitsIn(model, file)) {
      const closing = reportsFailure(exit) ? undefined : unfinishedClosing(model, file, exit);
      if (!closing) continue;
      report({
        span: exit.span,
        message: `The process exits here before \`${textOf(context, closing.callee.span)}\` has finished. Nothing waits for what it has begun, and the exit cuts it off: running requests and jobs, data not yet written. Await it before exiting, or set \`process.exitCode\` and let the process end by itself.`,
        related: [{ message: 'Begins here, and nothing waits for its end.', path: file.path, span: closing.span }],
      });
    }
    for (const fault of faults) if (fault.file === file) report(findingOf(context, fault));
  },
});

function textOf({ file, model }: RuleContext, span: readonly [number, number]): string {
  return model.textOf(file, span).replaceAll(/\s+/g, ' ').slice(0, 60);
}

function findingOf(context: RuleContext, fault: ListenerFault): ReportedFinding {
  const { span } = fault.at;
  switch (fault.kind) {
    case 'exits-at-once':
      return {
        span,
        message: `The process exits as soon as the signal arrives, whatever \`${textOf(context, fault.work.callee.span)}\` has started. Requests and jobs that are running are cut off, and nothing is closed. Stop taking work, await what is running, and exit after that.`,
        related: [{ message: 'Started here.', path: fault.file.path, span: fault.work.span }],
      };
    case 'only-logs':
      return {
        span,
        message: `This \`SIGTERM\` listener only logs, and the process no longer ends on the signal. A listener replaces the default, which is to exit: what \`${textOf(context, fault.work.callee.span)}\` has started runs until the process is killed. Close it here, or remove the listener.`,
      };
    case 'works-at-exit':
      return {
        span,
        message:
          'This asynchronous work begins in an `exit` listener and never finishes. The event loop has ended by then: only the synchronous part runs, and promises stay pending. Do it on `SIGTERM` and `beforeExit`, and await it before the process exits.',
      };
    case 'closes-in-use':
      return {
        span,
        message: `\`${fault.closed}\` is closed while \`${fault.user.outline.name || 'the loop'}\` may still be using it. Its loop has only been asked to stop: what it is doing fails half-way, or is cut off by the exit. Await the end of the loop before closing what it uses.`,
        related: [
          { message: 'Uses it until its loop ends.', path: fault.file.path, span: fault.user.outline.nameSpan },
        ],
      };
    case 'races-shutdown':
      return {
        span,
        message: `The process exits here ${fault.other ? 'while another shutdown is running on the same signal' : 'as soon as telemetry has been flushed'}. Listeners do not wait for each other: what the program closes and awaits on this signal is cut off. Flush as part of the program's own shutdown, and leave the exit to it.`,
        related: fault.other
          ? [{ message: 'Shuts down on the same signal.', path: fault.other.file.path, span: fault.other.span }]
          : [],
      };
  }
}
