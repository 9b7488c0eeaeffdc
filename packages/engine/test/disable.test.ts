/** Comments that silence a finding: each in the form that is read as a comment where it stands. */
import { describe, expect, it } from 'vitest';
import { applyEdits, Session, suggestDisabling, type Diagnostic, type DisabledPart } from '../src/index.js';

const PATH = '/project/src/a.tsx';
const RULE = 'hostwright/no-early-return';

/** The text after a finding at `here` was silenced; undefined where it cannot be. */
function silenced(text: string, part: DisabledPart): string | undefined {
  const files = {
    readText: (path: string) => (path === PATH ? text : undefined),
    readFolder: () => [],
    isFile: () => false,
  };
  const session = new Session({ root: '/project', files });
  const start = text.indexOf('here');
  const position = { line: 1, column: 1 };
  const diagnostic: Diagnostic = {
    rule: 'no-early-return',
    path: PATH,
    message: '',
    related: [],
    suggestions: [],
    severity: 'error',
    span: [start, start + 4],
    start: position,
    end: position,
  };
  const suggestion = suggestDisabling(session, diagnostic, part);
  return suggestion && applyEdits(text, suggestion.edits);
}

describe('disabling a rule for a line', () => {
  it('puts a comment above, indented like the line', () => {
    expect(silenced('if (a) {\n  here();\n}\n', 'line')).toBe(
      `if (a) {\n  // eslint-disable-next-line ${RULE}\n  here();\n}\n`,
    );
  });

  it('adds the rule to a comment that silences others there', () => {
    expect(silenced('// eslint-disable-next-line no-console -- on purpose\nhere();\n', 'line')).toBe(
      `// eslint-disable-next-line no-console, ${RULE} -- on purpose\nhere();\n`,
    );
    expect(silenced('here(); // eslint-disable-line no-console\n', 'line')).toBe(
      `here(); // eslint-disable-line no-console, ${RULE}\n`,
    );
  });

  it('writes a comment that JSX understands among the children of an element', () => {
    expect(silenced('const a = (\n  <p>\n    {here()}\n  </p>\n);\n', 'line')).toBe(
      `const a = (\n  <p>\n    {/* eslint-disable-next-line ${RULE} */}\n    {here()}\n  </p>\n);\n`,
    );
  });

  it('stands at the end of a line that begins inside a template', () => {
    expect(silenced('const a = `\n  ${here()}`;\n', 'line')).toBe(
      `const a = \`\n  \${here()}\`; // eslint-disable-line ${RULE}\n`,
    );
  });

  it('is not offered where no comment can stand', () => {
    expect(silenced('const a = `\n  ${here()}\n`;\n', 'line')).toBeUndefined();
  });

  it('ends lines as the file does', () => {
    expect(silenced('a();\r\nhere();\r\n', 'line')).toBe(`a();\r\n// eslint-disable-next-line ${RULE}\r\nhere();\r\n`);
  });
});

describe('disabling a rule for a file', () => {
  it('puts a comment first, after what a shell must find there', () => {
    expect(silenced('here();\n', 'file')).toBe(`/* eslint-disable ${RULE} */\nhere();\n`);
    expect(silenced('#!/usr/bin/env node\nhere();\n', 'file')).toBe(
      `#!/usr/bin/env node\n/* eslint-disable ${RULE} */\nhere();\n`,
    );
  });
});
