/**
 * Rules made up for the tests of the front itself: what they report is written into the code that is linted, so that a
 * test can ask for a fix, a suggestion, a related place or a crash.
 */
import type { Rule } from '@hostwright/engine';

type RuleContext = Parameters<Rule['run']>[0];

/** Every sample starts with this line: the engine looks only into files that may concern services. */
export const HEADER = 'export let on: BackgroundService;\n';

const meta = {
  concern: 'execution',
  description: 'Finds the word MARK.',
  presets: { recommended: 'error', strict: 'error' },
  fixable: true,
  hasSuggestions: true,
} as const;

export const SAMPLE_RULES: readonly Rule[] = [
  { name: 'no-mark', meta, run: reportMarks },
  {
    name: 'no-crash',
    meta: { ...meta, presets: { strict: 'warn' }, fixable: false, hasSuggestions: false },
    run({ file }) {
      if (file.text.includes('CRASH')) throw new TypeError('broken on purpose');
    },
  },
];

/** `MARK` alone is only reported; `MARK_FIX`, `MARK_SUGGEST` and `MARK_RELATED` carry what they say. */
function reportMarks(context: RuleContext): void {
  const { path, text } = context.file;
  for (const match of text.matchAll(/MARK(?:_([A-Z]+))?/g)) {
    const span = [match.index, match.index + match[0].length] as const;
    const others = context.model
      .gather(
        'all files',
        () => true,
        (file) => [file],
      )
      .filter((file) => file.path !== path);
    const targets = others.flatMap((file) =>
      [...file.text.matchAll(/TARGET/g)].map(({ index }) => ({ path: file.path, span: [index, index + 6] as const })),
    );
    context.report({
      span,
      message: `${match[0]} of ${others.length + 1}.`,
      related: match[1] === 'RELATED' ? targets.map((target) => ({ ...target, message: 'the target' })) : [],
      ...(match[1] === 'FIX'
        ? {
            fix: {
              title: 'Unmark',
              edits: [
                { path, span: [span[1], span[1]], text: '_NOW' },
                { path, span, text: 'DONE' },
              ],
            },
          }
        : {}),
      suggestions:
        match[1] === 'SUGGEST'
          ? [
              { title: 'Unmark it', edits: [{ path, span, text: 'DONE' }] },
              { title: 'Unmark the others', edits: targets.map((target) => ({ ...target, text: 'DONE' })) },
            ]
          : [],
    });
  }
}
