/** Edits as no one would make them on purpose: they break text, fix it, move lines about and turn lifetimes over. */
import fc from 'fast-check';

/** A step of someone who edits without plan; `at` and `pick` choose places and words, whatever the text has. */
export type Step =
  | {
      readonly kind: 'insert' | 'delete' | 'turn' | 'copyLine' | 'restore';
      readonly file: number;
      readonly at: number;
      readonly pick: number;
    }
  | { readonly kind: 'save'; readonly file: number }
  | { readonly kind: 'reopen'; readonly file: number };

/** One replacement in a text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PIECES = [
  '\n',
  ' ',
  '{',
  '}',
  '(',
  ')',
  '`',
  "'",
  '/*',
  '*/',
  '// ',
  ';',
  '=>',
  'await ',
  'return;\n',
  'x',
  'while (true) {}\n',
  'signal.throwIfAborted();\n',
  '// eslint-disable-next-line hostwright/require-cancellation-observation\n',
  'static readonly oneShot = true;\n',
  "import { Repository } from './repository.js';\n",
];

/** Words that decide what is found, each with what it turns into. */
const TURNS: readonly (readonly [string, string])[] = [
  ['addSingleton', 'addScoped'],
  ['addScoped', 'addTransient'],
  ['addTransient', 'addSingleton'],
  ['while (true)', 'while (!signal.aborted)'],
  ['while (!signal.aborted)', 'while (true)'],
  ['extends BackgroundService', 'extends Object'],
  ['extends Object', 'extends BackgroundService'],
  [', signal)', ')'],
  ['export class', 'class'],
  ['await ', ''],
  ['stop: AbortSignal', 'stop: number'],
  ['stop: number', 'stop: AbortSignal'],
];

const places = { file: fc.nat(), at: fc.nat(), pick: fc.nat() };

export const steps = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert' as const), ...places }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), ...places }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('turn' as const), ...places }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copyLine' as const), ...places }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('restore' as const), ...places }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('save' as const), file: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), file: fc.nat() }) },
);

/** What a step does to a text; `original` is what it said at first. */
export function replacementOf(
  step: Exclude<Step, { kind: 'save' | 'reopen' }>,
  text: string,
  original: string,
): Replacement {
  const at = step.at % (text.length + 1);
  switch (step.kind) {
    case 'insert':
      return { start: at, end: at, text: PIECES[step.pick % PIECES.length]! };
    case 'delete':
      return { start: at, end: Math.min(text.length, at + (step.pick % 12)), text: '' };
    case 'turn':
      return turn(text, step.pick) ?? { start: at, end: at, text: ' ' };
    case 'copyLine': {
      const lines = text.split('\n');
      return { start: 0, end: 0, text: `${lines[step.pick % lines.length]!}\n` };
    }
    case 'restore':
      return { start: 0, end: text.length, text: original };
  }
}

function turn(text: string, pick: number): Replacement | undefined {
  const there = TURNS.flatMap(([from, to]) => {
    const start = text.indexOf(from);
    return start === -1 ? [] : [{ start, end: start + from.length, text: to }];
  });
  return there.length === 0 ? undefined : there[pick % there.length];
}
