/** Inside ESLint the tree is ESLint's, elsewhere it is oxc's: what a file says must not depend on who parsed it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseForESLint } from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../src/facts/extract.js';
import { parseText, withoutByteOrderMark, type SyntaxTree } from '../src/syntax/parse.js';

const FIXTURES = fileURLToPath(new URL('../../../test-fixtures', import.meta.url));

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?tsx?$/.test(name) && !/\.d\.[cm]?ts$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

function treeOfEslint(path: string, text: string): SyntaxTree {
  const parsed = parseForESLint(text, {
    filePath: path,
    sourceType: path.endsWith('.cts') ? 'commonjs' : 'module',
    ecmaFeatures: { jsx: path.endsWith('x') },
    range: true,
    comment: true,
  });
  const comments = parsed.ast.comments.map((comment) => ({
    value: comment.value,
    block: comment.type === 'Block',
    span: [comment.range[0], comment.range[1]] as const,
  }));
  return { program: parsed.ast, comments };
}

describe('facts', () => {
  const sources = sourcesIn(FIXTURES);

  it('has fixtures to compare', () => {
    expect(sources.length).toBeGreaterThan(500);
  });

  it.each(sources)('are the same from either parser: %s', (path) => {
    const text = withoutByteOrderMark(readFileSync(path, 'utf8'));
    const { tree } = parseText(path, text);
    expect(tree).toBeDefined();
    const ours = extractFacts(text, tree!);
    const theirs = extractFacts(text, treeOfEslint(path, text));
    // Facts are JSON: a member that is undefined is a member that is not there.
    expect(JSON.stringify(theirs)).toBe(JSON.stringify(ours));
  });
});
