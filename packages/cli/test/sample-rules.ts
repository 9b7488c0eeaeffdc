/**
 * Rules made up for the tests of the front itself: what they report is written into the code that is checked, so that a
 * test can ask for a warning, a fix across files or a crash.
 */
import type { Rule } from '@hostwright/engine';

/** Every sample starts with this line: the engine looks only into files that may concern services. */
export const HEADER = 'export let on: BackgroundService;\n';

const meta = {
  concern: 'execution',
  description: 'Finds a word.',
  presets: { recommended: 'error', strict: 'error' },
  fixable: true,
  hasSuggestions: true,
} as const;

type Context = Parameters<Rule['run']>[0];

export const SAMPLE_RULES: readonly Rule[] = [
  {
    name: 'no-mark',
    meta,
    run: (context) => reportWord(context, /\bMARK\b/g, 'This says MARK. Say something else.'),
  },
  {
    name: 'no-hint',
    meta: { ...meta, presets: { recommended: 'warn' } },
    run: (context) => reportWord(context, /\bHINT\b/g, 'This says HINT.'),
  },
  {
    name: 'no-countdown',
    meta,
    run(context) {
      const { path, text } = context.file;
      for (const match of text.matchAll(/COUNT_(\d+)/g)) {
        const [span, rest] = [spanOf(match), Number(match[1]) - 1];
        const edits = [{ path, span, text: rest < 0 ? 'DONE' : `COUNT_${rest}` }];
        context.report({ span, message: `${match[0]} is left.`, fix: { title: 'Count down', edits } });
      }
    },
  },
  { name: 'no-pair', meta, run: reportPairs },
  {
    name: 'no-crash',
    meta,
    run({ file }) {
      if (file.text.includes('CRASH')) throw new TypeError('broken on purpose');
    },
  },
];

function reportWord(context: Context, word: RegExp, message: string): void {
  for (const match of context.file.text.matchAll(word)) context.report({ span: spanOf(match), message });
}

/** `LEFT` in one file belongs to `RIGHT` in others: they are related, fixed together, and may be swapped. */
function reportPairs(context: Context): void {
  const { path, text } = context.file;
  for (const match of text.matchAll(/LEFT/g)) {
    const span = spanOf(match);
    const others = context.model
      .gather(
        'all files',
        () => true,
        (file) => [file],
      )
      .filter((file) => file.path !== path);
    const rights = others.flatMap((file) =>
      [...file.text.matchAll(/RIGHT/g)].map((right) => ({ path: file.path, span: spanOf(right) })),
    );
    const here = { path, span, text: 'SOLVED' };
    context.report({
      span,
      message: 'LEFT is not solved.',
      related: rights.map((right) => ({ ...right, message: 'its other half' })),
      fix: { title: 'Solve both', edits: [here, ...rights.map((right) => ({ ...right, text: 'SOLVED' }))] },
      suggestions: [{ title: 'Solve this half', edits: [here] }],
    });
  }
}

function spanOf(match: RegExpMatchArray): readonly [number, number] {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}
