/** A stop that is over before what it stops has ended: the process exits, or closes connections, in the middle of work. */
import { unfinishedStopsIn, type UnfinishedStop } from '../link/resources/unfinished-stops.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-stop-completion',
  meta: {
    concern: 'shutdown',
    description: 'A stop must not be over before what it stops has ended.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: [
    '\\b(?:stop|close|dispose|destroy|shut[dD]own|tear[dD]own|terminate|disconnect|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown|asyncDispose)\\w*\\s*[(=:\\]]',
  ],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const stop of unfinishedStopsIn(context.model, context.file)) reportUnfinished(context, stop);
  },
});

function reportUnfinished(context: RuleContext, { stop, call, reason, work }: UnfinishedStop): void {
  const { report, file, model } = context;
  const callee = model.textOf(file, call.callee.span).replaceAll(/\s+/g, '');
  const name = callee.length > 40 ? callee.slice(callee.lastIndexOf('.') + 1) : callee;
  switch (reason) {
    case 'dropped':
      report({
        span: call.callee.span,
        message: `\`${stop.name}\` does not wait for \`${name}\`, which it calls. Its caller goes on, and may end the process, while that still closes. Await the call, or collect it in a \`Promise.all\` that is awaited.`,
      });
      return;
    case 'detached':
      report({
        span: call.callee.span,
        message: `\`${stop.name}\` does not wait for the async callback of \`${name}\`. Its caller goes on, and may end the process, while that still closes things. Await the work here: in a loop, or by \`Promise.all\` over \`map\`.`,
      });
      return;
    case 'quick':
      report({
        span: call.callee.span,
        message: `\`${name}\` does not wait for handlers that are running. \`${stop.name}\` is over, and what they use is closed, while they still work. Track the running handlers and wait for them here.`,
      });
      return;
    case 'running':
      reportRunning(context, { stop, call, work });
  }
}

function reportRunning(
  { report, file }: RuleContext,
  { stop, call, work }: Pick<UnfinishedStop, 'stop' | 'call' | 'work'>,
): void {
  const name = work?.outline.name ? `\`${work.outline.name}\`` : 'the run';
  report({
    span: stop.nameSpan,
    message: `\`${stop.name}\` does not wait for ${name}, which it only keeps from going on. Its caller goes on, and may close what ${name} uses or end the process, while it still runs. Keep the promise of ${name} and await it here.`,
    related: [{ message: 'the work is started here', path: file.path, span: call.callee.span }],
  });
}
