/**
 * The hooks that this repository offers, in the real pre-commit program: a fault is committed, stopped, mended and
 * committed again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsProgram } from '../../devkit/scripts/needed-programs.mjs';
import { makeProject, type Project } from './project.js';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = join(REPOSITORY, 'packages', 'cli');
const HOOKS = join(REPOSITORY, '.pre-commit-hooks.yaml');

const FAULT = `export async function poll(signal: AbortSignal): Promise<void> {
  while (true) await fetch('https://shop.example/orders');
}
`;
const GOOD = FAULT.replace('true', '!signal.aborted');

/** What pre-commit installs is kept between the tests of this file and thrown away after them. */
const home = mkdtempSync(join(tmpdir(), 'hostwright-pre-commit-'));
const environment = {
  ...process.env,
  PRE_COMMIT_HOME: home,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Somebody'],
      [`GIT_${who}_EMAIL`, 'somebody@example.org'],
    ]),
  ),
};

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

function run(project: Project, program: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project.root,
    encoding: 'utf8',
    env: environment,
  });
  return { status, output: stdout + stderr };
}

/** As `run`, where nothing may go wrong. */
function expectToRun(project: Project, program: string, ...args: string[]): string {
  const { status, output } = run(project, program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`);
  return output.trim();
}

beforeAll(() => {
  if (!existsSync(join(CLI, 'dist', 'main.js')))
    throw new Error('The program is not built. Run `npm run build` first.');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The repository that people name in `.pre-commit-config.yaml`: what pre-commit reads of this one. */
function makeHooksRepository(): { readonly url: string; readonly revision: string } {
  const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as Record<string, unknown>;
  // Whoever installs the hook has npm install all of this repository, which would prove nothing more here.
  const { workspaces, devDependencies, scripts, ...rest } = manifest;
  expect([workspaces, devDependencies, scripts]).not.toContain(undefined);
  const hooks = makeProject({ 'package.json': JSON.stringify(rest) });
  cpSync(HOOKS, hooks.path('.pre-commit-hooks.yaml'));
  expectToRun(hooks, 'git', 'init', '--quiet');
  expectToRun(hooks, 'git', 'add', '--all');
  expectToRun(hooks, 'git', 'commit', '--quiet', '--message', 'hooks');
  return { url: hooks.root, revision: expectToRun(hooks, 'git', 'rev-parse', 'HEAD') };
}

/** A project with this hook, installed as its user would. */
function makeUser(hook: object): Project {
  const { url, revision } = makeHooksRepository();
  const config = { repos: [{ repo: url, rev: revision, hooks: [hook] }] };
  // JSON is YAML.
  const user = makeProject({ '.gitignore': 'node_modules\n', '.pre-commit-config.yaml': JSON.stringify(config) });
  expectToRun(user, 'git', 'init', '--quiet');
  expectToRun(user, 'git', 'add', '--all');
  expectToRun(user, 'git', 'commit', '--quiet', '--message', 'first');
  expectToRun(user, 'pre-commit', 'install');
  return user;
}

function commit(user: Project, name: string, text: string): Ran {
  user.write(name, text);
  expectToRun(user, 'git', 'add', name);
  return run(user, 'git', 'commit', '--message', `add ${name}`);
}

/** Commits a fault, is stopped, mends it and commits. */
function expectToGuard(user: Project): void {
  const stopped = commit(user, 'src/poll.ts', FAULT);
  expect(stopped.status).toBe(1);
  expect(stopped.output).toContain('src/poll.ts:2:3  error  hostwright/require-cancellation-observation');
  expect(expectToRun(user, 'git', 'log', '--format=%s')).toBe('first');

  user.write('src/poll.ts', GOOD);
  expect(run(user, 'git', 'commit', '--message', 'mended, but not staged').status).toBe(1);

  expect(commit(user, 'src/poll.ts', GOOD)).toMatchObject({ status: 0 });
  expect(expectToRun(user, 'git', 'log', '--format=%s')).toBe('add src/poll.ts\nfirst');
}

describe('the hook that uses what the project has installed', () => {
  needsProgram('pre-commit');

  it('stops a commit with a fault and lets the mended one pass', () => {
    const user = makeUser({ id: 'hostwright-installed' });
    mkdirSync(user.path('node_modules'));
    symlinkSync(CLI, user.path('node_modules/hostwright'));
    expectToGuard(user);
    expect(commit(user, 'readme.md', '# Poll\n').output).toMatch(/hostwright.*\(no files to check\)Skipped/);
  });

  it('does not let a commit pass where nothing is installed, and says what was looked for', () => {
    const user = makeUser({ id: 'hostwright-installed' });
    const { status, output } = commit(user, 'src/poll.ts', GOOD);
    expect(status).toBe(1);
    expect(output).toContain('node_modules/hostwright/bin/hostwright.js');
  });
});

describe('the hook that brings its own', () => {
  needsProgram('pre-commit');

  it('asks for the version that this repository is', () => {
    const { version } = JSON.parse(readFileSync(join(CLI, 'package.json'), 'utf8')) as { version: string };
    expect(readFileSync(HOOKS, 'utf8')).toContain(`additional_dependencies: ['hostwright@${version}']`);
  });

  // The packages as they would be published stand in for the registry; what they depend on comes from there.
  it('stops a commit with a fault and lets the mended one pass', { timeout: 300_000 }, () => {
    const packages = makeProject();
    const workspaces = ['engine', 'cli'].flatMap((name) => ['--workspace', `packages/${name}`]);
    const packed = spawnSync('npm', ['pack', ...workspaces, '--pack-destination', packages.root], { cwd: REPOSITORY });
    expect(packed.status).toBe(0);
    const tarballs = readdirSync(packages.root).filter((name) => name.endsWith('.tgz'));
    expect(tarballs).toHaveLength(2);
    expectToGuard(makeUser({ id: 'hostwright', additional_dependencies: tarballs.map((name) => packages.path(name)) }));
  });
});
