/** An execute method that returns before shutdown is requested, while the host considers its service to be running. */
import { functionKey, placeIn } from '../link/resolve/entities.js';
import { earlyEndsOf, type EarlyEnd } from '../link/execution/early-ends.js';
import { executeBodies } from '../link/execution/execution.js';
import { defineRule } from './define-rule.js';

export const rule = defineRule({
  name: 'no-early-return',
  meta: {
    concern: 'execution',
    description: 'An execute method must not return before shutdown is requested.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  run({ model, file, report }) {
    const bodies = executeBodies(model);
    for (const outline of file.facts.functions) {
      const body = bodies.get(functionKey(file, outline.id));
      if (!body) continue;
      const method = `\`${body.service.entity.class.name}.${body.entry.name}\``;
      for (const end of earlyEndsOf(model, placeIn(file, outline.id), body))
        report({ span: end.span, message: [problem(end, method), CONSEQUENCE, remedy(end)].join(' ') });
    }
  },
});

function problem(end: EarlyEnd, method: string): string {
  switch (end.kind) {
    case 'timer':
      return `\`${end.timer}\` only schedules work, so ${method} returns before shutdown is requested.`;
    case 'detached loop':
      return `${method} starts the endless loop in ${end.loop ? `\`${end.loop}\`` : 'this function'} without awaiting it.`;
    case 'nothing to wait for':
      return `${method} waits for nothing and returns before shutdown is requested.`;
    case 'handler around loop':
      return `This handler swallows the error that ended the loop of ${method}.`;
    case 'handler leaves loop':
      return `This handler exits the loop of ${method} and swallows the error.`;
    case 'idle exit':
      return `This \`${end.how}\` exits the loop of ${method} instead of skipping one iteration.`;
  }
}

const CONSEQUENCE = 'The host considers the service complete: nothing restarts it and no error is reported.';

function remedy(end: EarlyEnd): string {
  switch (end.kind) {
    case 'timer':
      return 'Write a loop that waits between iterations (`await delay(ms, signal)`) and await it here.';
    case 'detached loop':
      return 'Await the call, or return its promise.';
    case 'nothing to wait for':
      return 'Loop until the signal is aborted, or declare a service that is meant to run once: `static readonly oneShot = true`.';
    case 'handler around loop':
      return 'Handle errors inside the loop and continue, or rethrow everything but the cancellation.';
    case 'handler leaves loop':
      return 'Continue with the next iteration, or rethrow so that the host reports the error.';
    case 'idle exit':
      return 'Write `continue` and keep the delay between iterations, or throw if the service cannot continue.';
  }
}
