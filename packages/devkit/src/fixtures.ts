/**
 * Finds the fixtures and lays them out in a temporary folder, each as a workspace of its own, so that every front judges
 * exactly the same files on the same disk.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIGURATION_FILE, isCheckable, type Preset } from '@hostwright/engine';
import { parseExpectations, type Expectation } from './expectations.js';

export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
export const FIXTURES = join(REPOSITORY, 'test-fixtures', 'rules');

const GOLDEN_FOLDER = 'fixed';
const CASE_FILE = 'case.json';
const CASE_KEYS = ['why', 'types', 'proof', 'preset'];

/** `case.json`: why the fixture is there, and how it is to be run. */
export interface Case {
  readonly why?: string;
  /** Whether the verdict needs a type checker; without it the fixture is judged with none. */
  readonly types?: boolean;
  readonly proof?: unknown;
  /** All rules run unless the fixture says otherwise. */
  readonly preset?: Preset;
}

export interface Fixture {
  /** `<rule>/<case>`. */
  readonly name: string;
  readonly rule: string;
  readonly case: Case;
  /** Absolute path of the folder in the repository. */
  readonly folder: string;
  readonly expectations: readonly Expectation[];
  /** Texts of the checkable files by path below the folder, with slashes. */
  readonly files: ReadonlyMap<string, string>;
  /** Texts after `--fix`, by the same paths; only files that change. */
  readonly golden: ReadonlyMap<string, string>;
}

/** All fixtures of all rules, by name. */
export function listFixtures(): Fixture[] {
  return foldersIn(FIXTURES).flatMap((rule) => foldersIn(join(FIXTURES, rule)).map((name) => readFixture(rule, name)));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function readFixture(rule: string, name: string): Fixture {
  const folder = join(FIXTURES, rule, name);
  const all = readTexts(folder);
  const golden = new Map<string, string>();
  const files = new Map<string, string>();
  for (const [path, text] of all) {
    if (path.startsWith(`${GOLDEN_FOLDER}/`)) golden.set(path.slice(GOLDEN_FOLDER.length + 1), text);
    else files.set(path, text);
  }
  const expectations = [...files].flatMap(([path, text]) => parseExpectations(path, text));
  return { name: `${rule}/${name}`, rule, case: readCase(folder), folder, expectations, files, golden };
}

function readCase(folder: string): Case {
  const path = join(folder, CASE_FILE);
  if (!existsSync(path)) return {};
  const said = JSON.parse(readFileSync(path, 'utf8')) as Case;
  const unknown = Object.keys(said).filter((key) => !CASE_KEYS.includes(key));
  if (unknown.length > 0)
    throw new Error(`${path}: unknown keys ${unknown.join(', ')}; known are ${CASE_KEYS.join(', ')}.`);
  return said;
}

/** Checkable files below a folder with their texts, without byte order mark, by path with slashes, in order of path. */
function readTexts(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isCheckable(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '')]));
}

/** Projects on disk that can be judged; `remove` deletes them. */
export interface Workbench {
  /** Absolute and without symbolic links. The repository's `node_modules` can be resolved from it. */
  readonly folder: string;
  remove(): void;
}

/** An empty folder outside the repository, from which the repository's packages can be imported. */
export function makeWorkbench(name: string): Workbench {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `hostwright-${name}-`)));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a fixture's project into the workbench, as `<rule>/<case>` unless another name is given; gives the folder. */
export function layOutFixture(workbench: Pick<Workbench, 'folder'>, fixture: Fixture, name = fixture.name): string {
  const target = join(workbench.folder, name);
  const left = new Set([join(fixture.folder, GOLDEN_FOLDER), join(fixture.folder, CASE_FILE)]);
  cpSync(fixture.folder, target, { recursive: true, filter: (path) => !left.has(path) });
  return asWorkspace(target, fixture.case.preset ?? 'all');
}

/** Writes texts to `<workbench>/<name>` and gives that folder back. */
export function layOutTexts(workbench: Workbench, name: string, texts: ReadonlyMap<string, string>): string {
  const target = join(workbench.folder, name);
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  return asWorkspace(target, 'all');
}

/** Makes a folder the root of a workspace; a configuration of its own is left alone. */
function asWorkspace(folder: string, preset: Preset): string {
  const configuration = join(folder, CONFIGURATION_FILE);
  if (!existsSync(configuration)) writeFileSync(configuration, `${JSON.stringify({ extends: preset })}\n`);
  return folder;
}
