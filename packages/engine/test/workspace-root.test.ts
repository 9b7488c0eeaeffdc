import { expect, it } from 'vitest';
import { buildRootFinder, findWorkspaceRoot, type FileSystem } from '../src/index.js';

/** Files by path; everything else is missing. */
function makeFiles(texts: Readonly<Record<string, string>>): FileSystem {
  return { readText: (path) => texts[path], readFolder: () => [], isFile: (path) => path in texts };
}

const files = makeFiles({
  '/npm/package.json': '{ "workspaces": ["packages/*", "!packages/old"] }',
  '/npm/packages/a/package.json': '{}',
  '/npm/packages/old/package.json': '{}',
  '/npm/examples/b/package.json': '{}',
  '/pnpm/package.json': '{}',
  '/pnpm/pnpm-workspace.yaml': 'packages:\n  - "apps/**" # all of them\n',
  '/pnpm/apps/web/package.json': '{}',
  '/configured/hostwright.config.json': '{}',
  '/configured/a/package.json': '{}',
  '/configured/b/hostwright.config.json': '{}',
  '/marked/package.json': '\uFEFF{ "workspaces": ["a"] }',
  '/marked/a/package.json': '\uFEFF{}',
  '/broken/package.json': '{',
  '/broken/a/package.json': '{}',
});

it.each([
  ['/npm/packages/a/src/deep', '/npm'],
  ['/npm/packages/old/src', '/npm/packages/old'],
  ['/npm/examples/b', '/npm/examples/b'],
  ['/npm/scripts', '/npm'],
  ['/pnpm/apps/web/src', '/pnpm'],
  ['/configured/a/src', '/configured'],
  ['/configured/b/src', '/configured/b'],
  ['/marked/a', '/marked'],
  ['/broken/a', '/broken/a'],
  ['/nowhere/src', '/nowhere/src'],
  ['/', '/'],
])('the workspace of %s is %s', (folder, root) => {
  expect(findWorkspaceRoot(files, folder)).toBe(root);
});

it('finds the same for one folder after the other, and reads what they share once', () => {
  let reads = 0;
  const counted = makeFiles({
    '/npm/package.json': '{ "workspaces": ["packages/*"] }',
    '/npm/packages/a/package.json': '{}',
  });
  const find = buildRootFinder({ ...counted, isFile: (path) => (reads++, counted.isFile(path)) });
  expect(find('/npm/packages/a/src/one')).toBe('/npm');
  const first = reads;
  expect(find('/npm/packages/a/src/two')).toBe('/npm');
  expect(reads - first).toBe(2);
});
