/** What the engine does for its fronts so that they cannot differ: lint messages, merged edits, line ends. */
import { describe, expect, it } from 'vitest';
import { presetSeverity, Session, toLintMessage, type Finding } from '../src/index.js';
import { mergeEdits, withLineEndsOf } from '../src/report/edits.js';

const text = 'first();\nsecond();\nthird();\n';
const session = new Session({
  root: '/project',
  files: { readText: (path) => (path.endsWith('.ts') ? text : undefined), readFolder: () => [], isFile: () => false },
});
const finding: Finding = {
  rule: 'no-early-return',
  path: '/project/src/a.ts',
  span: [0, 5],
  message: 'This ends early.',
  related: [],
  suggestions: [],
};

describe('toLintMessage', () => {
  it('ends the message with the related places, relative to the workspace', () => {
    const related = [
      { message: 'registered here', path: '/project/src/b.ts', span: [9, 15] as const },
      { message: 'declared here', path: '/project/c.ts', span: [20, 21] as const },
    ];
    expect(toLintMessage(session, { ...finding, related }).message).toBe(
      'This ends early. See src/b.ts:2:1 (registered here), c.ts:3:2 (declared here).',
    );
  });

  it('makes one replacement of the edits of a fix', () => {
    const edits = [
      { path: finding.path, span: [9, 15] as const, text: 'next' },
      { path: finding.path, span: [0, 5] as const, text: 'zeroth' },
    ];
    expect(toLintMessage(session, { ...finding, fix: { title: 'Rename', edits } }).fix).toEqual({
      range: [0, 15],
      text: 'zeroth();\nnext',
    });
  });

  it('leaves out what would edit another file', () => {
    const here = { title: 'Here', edits: [{ path: finding.path, span: [0, 0] as const, text: 'await ' }] };
    const there = {
      title: 'There',
      edits: [...here.edits, { path: '/project/src/b.ts', span: [0, 0] as const, text: 'x' }],
    };
    expect(toLintMessage(session, { ...finding, fix: there, suggestions: [there, here] })).toEqual({
      message: finding.message,
      suggestions: [{ desc: 'Here', fix: { range: [0, 0], text: 'await ' } }],
    });
  });
});

it('merges edits that stand side by side', () => {
  const edits = [
    { path: 'a', span: [0, 1] as const, text: 'A' },
    { path: 'a', span: [1, 1] as const, text: '+' },
    { path: 'a', span: [2, 3] as const, text: '' },
  ];
  expect(mergeEdits('abcd', edits)).toEqual({ path: 'a', span: [0, 3], text: 'A+b' });
});

it('gives inserted lines the line ends of the file they go into', () => {
  const suggestion = {
    title: 'Insert',
    edits: [
      { path: 'dos', span: [0, 0] as const, text: 'x\ny\r\n' },
      { path: 'unix', span: [0, 0] as const, text: 'x\ny\n' },
    ],
  };
  const textOf = (path: string): string => (path === 'dos' ? 'a\r\nb' : 'a\nb');
  expect(withLineEndsOf(textOf, suggestion).edits.map((edit) => edit.text)).toEqual(['x\r\ny\r\n', 'x\ny\n']);
});

it('has every rule in the preset "all"', () => {
  const meta = { concern: 'execution', description: '', presets: {}, fixable: false, hasSuggestions: false } as const;
  expect(presetSeverity(meta, 'recommended')).toBe('off');
  expect(presetSeverity(meta, 'all')).toBe('warn');
  expect(presetSeverity({ ...meta, presets: { recommended: 'warn', strict: 'error' } }, 'all')).toBe('error');
});
