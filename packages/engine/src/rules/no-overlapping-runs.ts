/** Timers and schedules that begin a run while an earlier one still waits, and guards against it that do not hold. */
import { overlappingRunsIn, type OverlappingRun } from '../link/execution/overlapping-runs.js';
import { guardFaultsOf, type GuardFault } from '../link/execution/run-guards.js';
import { spanOfNode } from '../link/flow/graph.js';
import { calledName } from '../link/resolve/file-index.js';
import { placeIn } from '../link/resolve/entities.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-overlapping-runs',
  meta: {
    concern: 'execution',
    description: 'A timer or schedule must not begin a run before the one before has ended.',
    presets: { strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['setInterval', '[cC]ron', '\\bschedule', '@Interval\\b', '=\\s*true\\b'],
  run(context) {
    const { model, file } = context;
    if (!isLongRunning(model, file)) return;
    for (const run of overlappingRunsIn(model, file)) reportRun(context, run);
    for (const outline of file.facts.functions)
      for (const fault of guardFaultsOf(model, placeIn(file, outline.id))) reportGuard(context, fault);
  },
});

function reportRun(context: RuleContext, { starter, span, waitsFor }: OverlappingRun): void {
  const waited = calledName(waitsFor.call.callee) || 'a call';
  context.report({
    span,
    message: [
      `\`${starter}\` begins a run while an earlier one may still wait for \`${waited}\`.`,
      'Two runs then do the same work on the same data at once, and under load more and more pile up.',
      'Skip a run while one is under way, with a flag that `finally` releases, or wait after each run instead.',
    ].join(' '),
    related: [{ path: waitsFor.file.path, span: waitsFor.call.span, message: 'A run may still wait here.' }],
  });
}

function reportGuard(context: RuleContext, { kind, guard, at, way }: GuardFault): void {
  const name = `\`${guard.key.replace(/@\d+$/, '')}\``;
  const span = spanOfNode(at);
  if (!span) return;
  const end = way.length > 1 ? way.at(-2) : undefined;
  const shown = end && spanOfNode(end);
  const message =
    kind === 'stuck'
      ? `A way out of this run leaves ${name} set. Every later run is then turned away, until the process restarts. Release it in a \`finally\`.`
      : `The run that ${name} turns away releases it. A third run then begins beside the first. Test it before the \`try\` whose \`finally\` releases it.`;
  context.report({
    span,
    message,
    related: shown ? [{ path: context.file.path, span: shown, message: 'The run may end here.' }] : [],
  });
}
