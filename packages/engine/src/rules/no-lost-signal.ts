/** A helper without a signal whose callers all have one: what it waits for cannot be cancelled. */
import { addArgument } from '../link/edits/add-argument.js';
import { addOption } from '../link/edits/add-option.js';
import { addParameter } from '../link/edits/add-parameter.js';
import { calledName } from '../link/resolve/file-index.js';
import { isLongRunning } from '../link/services/program-kind.js';
import { lostSignals, type LosingCall, type LostSignal } from '../link/signals/lost-signals.js';
import type { Edit, Suggestion } from '../model/finding.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-lost-signal',
  meta: {
    concern: 'cancellation',
    description: 'A helper that waits must take the signal that all its callers have.',
    presets: { recommended: 'warn', strict: 'warn' },
    fixable: false,
    hasSuggestions: true,
  },
  words: ['[sS]ignal', 'AbortController', 'RequestInit', 'AbortOptions'],
  run(context) {
    if (!isLongRunning(context.model, context.file)) return;
    for (const lost of lostSignals(context.model, context.file)) report(context, lost);
  },
});

function report(context: RuleContext, lost: LostSignal): void {
  const { outline, losing, callers } = lost;
  const { callee } = losing[0]!.call;
  const { path } = context.file;
  context.report({
    span: callee.kind === 'member' ? callee.nameSpan : callee.span,
    message: `\`${outline.name}\` has no signal for \`${calledName(callee)}\`, although all its callers have one. After an abort they wait until this call ends by itself. Add a signal parameter to \`${outline.name}\` and pass it on.`,
    related: callers.slice(0, 3).map(({ call, source }) => ({
      message: source ? `\`${source.text}\` is in reach here` : 'the callers of this function have a signal',
      path,
      span: call.span,
    })),
    suggestions: suggestionsFor(context, lost),
  });
}

function suggestionsFor(context: RuleContext, { outline, losing, callers }: LostSignal): Suggestion[] {
  const { file } = context;
  if (file.facts.bindings.some((binding) => binding.name === 'signal' && isIn(outline.span, binding.span))) return [];
  // A function that calls itself would have to pass the signal there too, wherever that call stands.
  const known = new Set(callers.map(({ call }) => call.id));
  const calls = file.facts.calls.filter((call) => calledName(call.callee) === outline.name);
  if (calls.some((call) => isIn(outline.span, call.span) && !known.has(call.id))) return [];
  const isOptional =
    callers.some(({ source }) => source?.optional) || outline.parameters.some(({ optional }) => optional);
  const type = /\.[cm]?jsx?$/.test(file.path) ? '' : `${isOptional ? '?' : ''}: AbortSignal`;
  const edits = [
    addParameter(file, outline, `signal${type}`),
    ...callers.map(
      ({ call, source }) =>
        source && addArgument({ file, call }, { index: outline.parameters.length, text: source.text }),
    ),
    ...losing.map((one) => passOn(context, one)),
  ];
  if (!edits.every((edit): edit is Edit => edit !== undefined)) return [];
  return [{ title: `Add a parameter \`signal\` to \`${outline.name}\` and pass it at every call`, edits }];
}

function isIn(outer: readonly [number, number], inner: readonly [number, number]): boolean {
  return outer[0] <= inner[0] && outer[1] >= inner[1];
}

function passOn({ file }: RuleContext, { call, slot }: LosingCall): Edit | undefined {
  const { index, member } = slot;
  return member === undefined
    ? addArgument({ file, call }, { index, text: 'signal' })
    : addOption({ file, call }, { index, name: member, text: 'signal' });
}
