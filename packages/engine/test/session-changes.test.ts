/** Files that change under a session, many at once: afterwards it says what a fresh one says. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskFileSystem, Session } from '../src/index.js';

const FIXTURE = fileURLToPath(
  new URL('../../../test-fixtures/rules/no-early-return/reports-types-loop-of-map-values', import.meta.url),
);

function copyOfFixture(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-session-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(FIXTURE, root, { recursive: true });
  return root;
}

function open(root: string, files = diskFileSystem): Session {
  const session = new Session({ root, files });
  onTestFinished(() => session.close());
  return session;
}

function said(session: Session): unknown {
  return session
    .check()
    .flatMap(({ diagnostics }) => diagnostics.map(({ path, rule, span }) => [path, rule, span]))
    .filter(([, rule]) => rule !== 'no-floating-work');
}

it('tells the checker of every file of a batch, whatever stands first in it', () => {
  const root = copyOfFixture();
  const session = open(root);
  const registry = join(root, 'src/tenant-registry.ts');
  const text = readFileSync(registry, 'utf8');
  const before = said(session);
  rmSync(registry);
  session.invalidate([join(root, 'src/never-there.ts'), registry]);
  expect(said(session)).not.toEqual(before);
  expect(said(session)).toEqual(said(open(root)));
  writeFileSync(registry, text);
  session.invalidate([join(root, 'src/never-there.ts'), registry]);
  expect(said(session)).toEqual(before);
});

it('keeps what it knows when a document is opened and closed without a change', () => {
  const root = copyOfFixture();
  const session = open(root);
  const path = join(root, 'src/tenant-service.ts');
  const text = readFileSync(path, 'utf8');
  const found = session.findings(path);
  session.setText(path, text);
  session.setText(path, undefined);
  expect(session.findings(path)).toBe(found);
});

it('knows the folders of its workspace, also those without sources', () => {
  const root = copyOfFixture();
  const session = open(root);
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  expect(
    ['src', 'docs/pictures', 'src/hosting.d.ts', 'none'].map((name) => session.hasFolder(join(root, name))),
  ).toEqual([true, true, false, false]);
  rmSync(join(root, 'docs'), { recursive: true });
  session.invalidate([join(root, 'new.ts')]);
  expect(session.hasFolder(join(root, 'docs'))).toBe(true);
  expect(session.listFiles()).toHaveLength(3);
  expect(session.hasFolder(join(root, 'docs'))).toBe(false);
});

describe('what cannot change which files there are', () => {
  function countReading(): { files: typeof diskFileSystem; count: () => number } {
    let count = 0;
    return {
      files: { ...diskFileSystem, readFolder: (path) => (count++, diskFileSystem.readFolder(path)) },
      count: () => count,
    };
  }

  it('has a declaration judged again that is edited, and no folder read', () => {
    const root = copyOfFixture();
    const { files, count } = countReading();
    const session = open(root, files);
    const path = join(root, 'src/tenant-registry.d.ts');
    const declared = 'export declare const registry: { pollers: Map<string, TenantPoller> };\n';
    writeFileSync(path, `import type { TenantPoller } from './tenant-poller.js';\n${declared}`);
    rmSync(join(root, 'src/tenant-registry.ts'));
    const before = said(session);
    expect(before).toHaveLength(1);
    session.adoptText(path, readFileSync(path, 'utf8'));
    const folders = count();
    session.adoptText(path, declared.replace('TenantPoller', '{ run(): void }'));
    expect(said(session)).not.toEqual(before);
    session.setText(path, undefined);
    expect(said(session)).toEqual(before);
    expect(count()).toBe(folders);
  });

  it('lets files of other workspaces come and go', () => {
    const root = copyOfFixture();
    const { files, count } = countReading();
    const session = open(join(root, 'src'), files);
    const before = said(session);
    const folders = count();
    writeFileSync(join(root, 'other.ts'), 'export {};\n');
    session.invalidate([join(root, 'other.ts')]);
    expect(said(session)).toEqual(before);
    expect(count()).toBe(folders);
  });
});
