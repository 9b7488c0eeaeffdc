/** A call that could take the signal in reach and does not get it: the work goes on after it was cancelled. */
import { addArgument } from '../link/edits/add-argument.js';
import { addOption } from '../link/edits/add-option.js';
import { calledName } from '../link/resolve/file-index.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { droppedSignals, type DroppedSignal } from '../link/signals/dropped-signals.js';
import type { Suggestion } from '../model/finding.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'require-signal-forwarding',
  meta: {
    concern: 'cancellation',
    description: 'A call that takes a signal must get the one in reach.',
    presets: { recommended: 'warn', strict: 'warn' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['[sS]ignal', 'AbortController', 'RequestInit', 'AbortOptions'],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const dropped of droppedSignals(context.model, context.file)) report(context, dropped);
  },
});

function report(context: RuleContext, dropped: DroppedSignal): void {
  const { call, slot, source } = dropped;
  const name = nameOf(context, dropped);
  const place = slot.member === undefined ? `as argument ${slot.index + 1}` : `as the option \`${slot.member}\``;
  context.report({
    span: call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span,
    message: `\`${name}\` takes a signal and is called without \`${source.text}\`. After an abort it runs on, and its caller waits until it ends by itself. Pass \`${source.text}\` ${place}, or \`undefined\` there if this work must not be cancelled.`,
    related:
      source.kind === 'field'
        ? []
        : [{ message: `\`${source.text}\` comes from here`, path: context.file.path, span: source.span }],
    suggestions: suggestionsFor(context, dropped),
  });
}

function nameOf({ model, file }: RuleContext, { call }: DroppedSignal): string {
  return calledName(call.callee) || model.textOf(file, call.callee.span).slice(0, 40);
}

function suggestionsFor({ file }: RuleContext, { call, slot, source }: DroppedSignal): Suggestion[] {
  const { index, member } = slot;
  const { text } = source;
  const edit =
    member === undefined
      ? addArgument({ file, call }, { index, text })
      : addOption({ file, call }, { index, name: member, text });
  return edit ? [{ title: `Pass \`${text}\` to \`${calledName(call.callee)}\``, edits: [edit] }] : [];
}
