import { describe, expect, test } from 'vitest';
import { compare, parseExpectations, type Said } from '../src/expectations.js';

const SAMPLE = [
  '  while (true) {',
  '//^^^^^ no-loop never ends',
  '//       ^^^^ no-constant',
  '    wait();',
  '  }',
].join('\n');

function said(changes: Partial<Said> = {}): Said {
  const start = { line: 1, column: 3 };
  return { path: 'a.ts', rule: 'no-loop', start, end: { line: 1, column: 8 }, message: 'It never ends.', ...changes };
}

const OTHER = said({ rule: 'no-constant', start: { line: 1, column: 10 }, end: { line: 1, column: 14 } });
const TEXTS = new Map([['a.ts', SAMPLE]]);

describe('parseExpectations', () => {
  test('all marks below a line are about that line', () => {
    const at = (column: number, end: number) => ({ start: { line: 1, column }, end: { line: 1, column: end } });
    expect(parseExpectations('a.ts', SAMPLE)).toEqual([
      { path: 'a.ts', rule: 'no-loop', piece: 'never ends', ...at(3, 8) },
      { path: 'a.ts', rule: 'no-constant', piece: '', ...at(10, 14) },
    ]);
  });

  test('CRLF does not count', () => {
    expect(parseExpectations('a.ts', SAMPLE.replaceAll('\n', '\r\n'))).toEqual(parseExpectations('a.ts', SAMPLE));
  });

  test.each(['  //^^ no-loop', '//  ^^^ No Rule', '//  ^^^'])('%j was meant as a mark', (line) => {
    expect(() => parseExpectations('a.ts', `  while (true)\n${line}`)).toThrow('a.ts:2: this comment has carets');
  });

  test('carets stay within their line', () => {
    expect(() => parseExpectations('a.ts', '  a();\n//    ^^^ no-loop')).toThrow('a.ts:1: the carets');
  });
});

describe('compare', () => {
  const marks = parseExpectations('a.ts', SAMPLE);

  test('agrees whatever the order', () => {
    expect(compare(marks, [OTHER, said()], TEXTS)).toEqual({ unmet: [], unmarked: [] });
  });

  test.each([
    { what: 'rule', wrong: said({ rule: 'no-other' }) },
    { what: 'file', wrong: said({ path: 'b.ts' }) },
    { what: 'start', wrong: said({ start: { line: 1, column: 4 } }) },
    { what: 'end', wrong: said({ end: { line: 1, column: 9 } }) },
    { what: 'message', wrong: said({ message: 'It ends.' }) },
  ])('a wrong $what is both unmet and unmarked', ({ wrong }) => {
    const { unmet, unmarked } = compare(marks, [wrong, OTHER], TEXTS);
    expect(unmet).toEqual(['a.ts:1:3-1:8 no-loop never ends']);
    expect(unmarked).toHaveLength(1);
  });

  test('one mark meets one finding', () => {
    expect(compare(marks, [said(), said(), OTHER], TEXTS).unmarked).toEqual(['a.ts:1:3-1:8 no-loop It never ends.']);
  });

  test('a finding over several lines is marked up to the end of the first', () => {
    const text = '  run(() => {\n//^^^^^^^^^^^ no-loop\n  });';
    const spread = said({ end: { line: 3, column: 5 } });
    const agreement = compare(parseExpectations('a.ts', text), [spread], new Map([['a.ts', text]]));
    expect(agreement).toEqual({ unmet: [], unmarked: [] });
  });
});
