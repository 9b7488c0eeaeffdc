/** The workspace that benchmarks measure with: always the same, and with something to find in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateWorkspace } from '../scripts/bench/generated-workspace.mjs';
import { diagnose, withSession } from '../src/engine-front.js';
import { makeWorkbench } from '../src/fixtures.js';

const workbench = makeWorkbench('generated');
afterAll(() => workbench.remove());

function generate(name: string, options: { count: number; seed: number }): string {
  const folder = join(workbench.folder, name);
  generateWorkspace(folder, options);
  return folder;
}

function textsIn(folder: string): string[] {
  const entries = readdirSync(join(folder, 'src'), { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'utf8')}`);
}

test('the same seed gives the same files', () => {
  const [first, second, other] = [
    generate('first', { count: 100, seed: 7 }),
    generate('second', { count: 100, seed: 7 }),
    generate('other', { count: 100, seed: 8 }),
  ];
  expect(textsIn(first)).toHaveLength(100);
  expect(textsIn(second)).toEqual(textsIn(first));
  expect(textsIn(other)).not.toEqual(textsIn(first));
});

test('it can be parsed, and some of its workers are at fault', () => {
  const folder = generate('checked', { count: 1000, seed: 1 });
  const rules = withSession(folder, false, (session) => diagnose(session).map(({ rule }) => rule));
  expect(rules).not.toContain(null);
  expect(rules.length).toBeGreaterThan(0);
});
