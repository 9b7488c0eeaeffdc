/**
 * Hostwright installed into projects with a TypeScript of their own: `tsc`, `tsserver` and the lockfile stay as they were,
 * and Hostwright's own checker answers.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, REPOSITORY } from '../src/fixtures.js';
import { installPackageManagers, run, type PackageManager, type Tarball } from './package-managers.js';

const PACKAGES = ['engine', 'cli', 'eslint-plugin', 'language-server'];

/** A fault that is reported only where types are known. */
const TYPED_FAULT = join(FIXTURES, 'require-cancellation-observation', 'reports-types-callback-parameter');

/** Options that are valid in one major version and an error in the next. */
const TYPESCRIPTS = [
  { version: '5.9.3', options: { baseUrl: '.', moduleResolution: 'node10' } },
  { version: '6.0.3', options: { baseUrl: '.', ignoreDeprecations: '6.0' } },
  { version: '7.0.2', options: {} },
];

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-installing-')));
let tarballs: readonly Tarball[];
let managers: readonly PackageManager[];

beforeAll(() => {
  tarballs = PACKAGES.map(pack);
  managers = installPackageManagers(folder('managers'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

function folder(name: string): string {
  const path = join(scratch, name);
  mkdirSync(path);
  return path;
}

function pack(name: string): Tarball {
  const source = join(REPOSITORY, 'packages', name);
  const packed = folder(name);
  run('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: source });
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { name: string };
  return { name: manifest.name, path: join(packed, readdirSync(packed)[0]!) };
}

/** A project with the fault, where TypeScript is installed and nothing else. */
function makeProject(name: string, { version, options }: (typeof TYPESCRIPTS)[number]): string {
  const project = folder(name);
  cpSync(join(TYPED_FAULT, 'src'), join(project, 'src'), { recursive: true });
  const compilerOptions = { strict: true, noEmit: true, types: [], lib: ['es2023', 'dom'], ...options };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const manifest = { name: 'jobs', version: '1.0.0', private: true, devDependencies: { typescript: version } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  return project;
}

function bin(project: string, name: string): string {
  return join(project, 'node_modules', '.bin', name);
}

/** Everything about TypeScript that must not change. */
function typeScriptOf(project: string, manager: PackageManager): object {
  return {
    version: run(bin(project, 'tsc'), ['-v'], { cwd: project }),
    compiled: run(bin(project, 'tsc'), ['-p', 'tsconfig.json'], { cwd: project }),
    programs: readdirSync(join(project, 'node_modules', '.bin')).filter((name) => name.startsWith('ts')),
    server: existsSync(bin(project, 'tsserver')) && serverVersion(project),
    locked: manager.lockedTypeScript(project),
  };
}

/** What `tsserver` answers when an editor asks for its version. */
function serverVersion(project: string): unknown {
  const request = { seq: 1, type: 'request', command: 'status' };
  const said = run(bin(project, 'tsserver'), [], { cwd: project, input: `${JSON.stringify(request)}\n` });
  return /"version":"([^"]+)"/.exec(said)?.[1];
}

describe.each(['npm', 'pnpm', 'yarn'])('installed with %s', (name) => {
  it.each(TYPESCRIPTS)('beside TypeScript $version it leaves TypeScript alone and knows types', (typescript) => {
    const manager = managers.find((candidate) => candidate.name === name)!;
    const project = makeProject(`${name}-${typescript.version}`, typescript);
    manager.install(project);
    const before = typeScriptOf(project, manager);
    expect(before).toMatchObject({ version: `Version ${typescript.version}\n` });
    expect(manager.lockedTypeScript(project)).not.toEqual([]);

    manager.add(project, tarballs);
    expect(typeScriptOf(project, manager)).toEqual(before);
    const checked = spawnSync(bin(project, 'hostwright'), ['check'], { cwd: project, encoding: 'utf8' });
    expect(checked.stdout).toContain('src/prune-jobs.ts:4:3  error  hostwright/require-cancellation-observation');
    expect(checked).toMatchObject({ stderr: '', status: 1 });
  });
});
