/** A timer that nothing clears: it keeps the process alive, fires after the stop, and piles up with each call. */
import { timersLeftByPromises, timersLeftByRaces, type AbandonedTimer } from '../link/resources/abandoned-timers.js';
import { misdirectedClearsIn, unclearedTimersIn, type UnclearedTimer } from '../link/resources/uncleared-timers.js';
import { JOB_WORDS, unstoppedJobsIn, type UnstoppedJob } from '../link/resources/unstopped-jobs.js';
import { isLongRunning } from '../link/services/program-kind.js';
import type { CallFact } from '../model/facts.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-timer-cleanup',
  meta: {
    concern: 'shutdown',
    description: 'A timer must be cleared when what it was armed for has ended.',
    presets: { recommended: 'warn', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bsetTimeout\\b', '\\bsetInterval\\b', '\\bPromise\\s*\\.\\s*race\\b', ...JOB_WORDS],
  run(context) {
    const { model, file } = context;
    if (!isLongRunning(model, file)) return;
    const abandoned = new Map<number, AbandonedTimer>();
    for (const timer of [...timersLeftByPromises(model, file), ...timersLeftByRaces(model, file)])
      abandoned.set(timer.call.id, timer);
    for (const timer of abandoned.values()) reportAbandoned(context, timer);
    for (const timer of unclearedTimersIn(model, file))
      if (!abandoned.has(timer.timer.call.id)) reportUncleared(context, timer);
    for (const call of misdirectedClearsIn(model, file)) reportMisdirected(context, call);
    for (const job of unstoppedJobsIn(model, file)) reportJob(context, job);
  },
});

function reportAbandoned({ report, file, model }: RuleContext, { call, after, armedBy, wait }: AbandonedTimer): void {
  const name = model.textOf(file, call.callee.span);
  const winner = after === 'race' ? 'another branch wins `Promise.race`' : 'its promise has settled';
  const remedy =
    armedBy === 'timer'
      ? 'Keep the handle and call `clearTimeout` in a `finally` around the wait'
      : `Give \`${name}\` an abort signal and abort it in a \`finally\`, or arm a timer here and clear it`;
  report({
    span: call.callee.span,
    message: `The timer of \`${name}\` stays armed after ${winner}. It keeps the process alive for the rest of its delay, and each call leaves another one behind. ${remedy}.`,
    related: [{ message: 'the wait that it bounds', path: file.path, span: wait.callee.span }],
  });
}

function reportUncleared({ report }: RuleContext, { timer, holder, stop, disarmed }: UnclearedTimer): void {
  const what = timer.kind === 'interval' ? 'interval' : 'timer';
  const held = holder.kind === 'member' ? ` in \`${holder.name}\`` : '';
  const clear = timer.kind === 'interval' ? 'clearInterval' : 'clearTimeout';
  const problem =
    disarmed === 'before exit'
      ? `This ${what} is cleared in \`beforeExit\` only, which is never emitted while it is armed`
      : `\`${stop.name}\` never clears the ${what}${held} that is armed here`;
  const effect =
    timer.kind === 'interval'
      ? 'It goes on firing after the stop and keeps the process alive'
      : 'It still fires after the stop and keeps the process alive until then';
  const keep =
    holder.kind === 'nothing'
      ? `Keep what \`set${what === 'interval' ? 'Interval' : 'Timeout'}\` returns and call`
      : 'Call';
  report({
    span: timer.call.callee.span,
    message: `${problem}. ${effect}. ${keep} \`${clear}\` in \`${stop.name}\`.`,
    related: [{ message: 'the stop', path: stop.target.file.path, span: stop.nameSpan }],
  });
}

function reportMisdirected({ report, file, model }: RuleContext, call: CallFact): void {
  const [handle] = call.arguments;
  const name = model.textOf(file, call.callee.span);
  report({
    span: handle!.span,
    message: `\`${name}\` is given the delay \`${model.textOf(file, handle!.span)}\` and not the timer's handle. It clears nothing: the timer goes on firing. Pass what the call that armed the timer returned.`,
  });
}

function reportJob({ report, file, model }: RuleContext, { call, owner }: UnstoppedJob): void {
  report({
    span: call.callee.span,
    message: `Nothing stops the job that \`${model.textOf(file, call.callee.span)}\` makes here. The framework does not know it: it goes on after \`${owner}\` has been closed, and keeps the process alive. Stop it in a shutdown hook, or add it to the framework's registry of jobs.`,
  });
}
