/** Files that change under a session, many at once: afterwards it says what a fresh one says. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { Session } from '../src/index.js';

const FIXTURE = fileURLToPath(
  new URL('../../../test-fixtures/rules/no-early-return/reports-types-loop-of-map-values', import.meta.url),
);

function copyOfFixture(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-session-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(FIXTURE, root, { recursive: true });
  return root;
}

function open(root: string): Session {
  const session = new Session({ root });
  onTestFinished(() => session.close());
  return session;
}

function said(session: Session): unknown {
  return session.check().flatMap(({ diagnostics }) => diagnostics.map(({ path, rule, span }) => [path, rule, span]));
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
