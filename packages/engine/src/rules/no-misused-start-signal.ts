/** Work that outlives the start of a service and watches the signal of that start: the shutdown never reaches it. */
import { misusedStartSignalsIn, type MisusedStartSignal } from '../link/execution/misused-start-signals.js';
import { defineRule, type RuleContext } from './define-rule.js';

export const rule = defineRule({
  name: 'no-misused-start-signal',
  meta: {
    concern: 'cancellation',
    description: 'Work that outlives the start hook must not watch the signal of the start.',
    presets: { recommended: 'error', strict: 'error' },
    fixable: false,
    hasSuggestions: false,
  },
  words: ['\\bstart(?:ing|ed)?Async\\b'],
  run(context) {
    for (const misuse of misusedStartSignalsIn(context.model, context.file)) reportMisuse(context, misuse);
  },
});

function reportMisuse({ file, report }: RuleContext, misuse: MisusedStartSignal): void {
  const { entry, signal, span } = misuse;
  const outside = span[0] < entry.outline.span[0] || span[1] > entry.outline.span[1];
  report({
    span,
    message: `${problemOf(misuse)} The host aborts \`${signal}\` only to give up the start, so ${consequenceOf(misuse)} ${REMEDY}`,
    related: outside
      ? [{ message: `\`${entry.name}\` hands on its signal`, path: file.path, span: entry.nameSpan }]
      : [],
  });
}

const REMEDY = 'Watch the signal of an `AbortController` that `stopAsync` aborts, or move the work to `executeAsync`.';

function problemOf({ kind, watcher, entry, signal }: MisusedStartSignal): string {
  const whose = `\`${signal}\`, the signal of \`${entry.name}\``;
  switch (kind) {
    case 'work':
      return `${watcher ? `\`${watcher}\`` : 'This work'} outlives the start and watches ${whose}.`;
    case 'loop':
      return `This loop lasts until ${whose}, is aborted.`;
    case 'callback':
      return `The callback of \`${watcher}\` outlives the start and reads ${whose}.`;
    case 'field':
      return `\`${watcher}\` keeps ${whose}, for work that outlives the start.`;
    case 'resource':
      return `What \`${watcher}\` begins is to be ended by ${whose}.`;
  }
}

function consequenceOf({ kind }: MisusedStartSignal): string {
  return kind === 'loop' ? 'the start never succeeds.' : 'no later shutdown ends it.';
}
