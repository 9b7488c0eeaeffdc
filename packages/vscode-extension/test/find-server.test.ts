/** Which language server is started. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServer, MissingServerError, type FoundServer, type ServerSearch } from '../src/find-server.js';

const BUNDLED: FoundServer = { origin: 'bundled', module: '/extension/dist/server.mjs', version: '0.1.0' };

let scratch: string;
let folder: string;
let module: string;

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-servers-')));
  folder = join(scratch, 'packages/app');
  const installed = join(scratch, 'node_modules/@hostwright/language-server');
  module = join(installed, 'bin/hostwright-language-server.js');
  mkdirSync(dirname(module), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, '');
  const bin = { 'hostwright-language-server': 'bin/hostwright-language-server.js' };
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ version: '0.9.0', bin }));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function find(search: Partial<ServerSearch>, settings: Partial<ServerSearch['settings']> = {}): FoundServer {
  return findServer({
    isTrusted: true,
    folders: [folder],
    bundled: BUNDLED,
    ...search,
    settings: { source: 'workspace', path: '', ...settings },
  });
}

describe('the server that is started', () => {
  it("is the workspace's own, wherever above the folder it is installed", () => {
    expect(find({})).toEqual({ origin: 'workspace', module, version: '0.9.0' });
    expect(find({ folders: [tmpdir(), scratch] }).module).toBe(module);
  });

  it('is the bundled one where none is installed, or where someone wants that', () => {
    expect(find({ folders: [] })).toBe(BUNDLED);
    expect(find({ folders: [tmpdir()] })).toBe(BUNDLED);
    expect(find({}, { source: 'bundled' })).toBe(BUNDLED);
  });

  it('is the one that the settings name, before all others', () => {
    expect(find({ folders: [scratch] }, { source: 'bundled', path: module })).toMatchObject({
      origin: 'setting',
      module,
    });
    const path = 'node_modules/@hostwright/language-server/bin/hostwright-language-server.js';
    expect(find({ folders: [scratch] }, { path }).module).toBe(module);
  });

  it('is never taken for another when the one that the settings name is not there', () => {
    expect(() => find({}, { path: 'nowhere.js' })).toThrow(MissingServerError);
  });

  it('is the bundled one, whatever is installed and set, until the workspace is trusted', () => {
    expect(find({ isTrusted: false }, { path: module })).toBe(BUNDLED);
  });
});
