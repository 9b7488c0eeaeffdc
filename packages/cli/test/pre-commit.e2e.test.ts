/**
 * The hooks that this repository offers, in the real pre-commit program: a fault is committed, stopped, fixed and
 * committed again.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { needsProgram } from '../../devkit/scripts/needed-programs.mjs';
import { publishedPackage } from '../../devkit/scripts/published.mjs';
import { makeProject, type Project } from './project.js';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
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
      [`GIT_${who}_NAME`, 'Someone'],
      [`GIT_${who}_EMAIL`, 'someone@example.org'],
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

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface HooksRepository {
  readonly url: string;
  readonly revision: string;
}

/** What pre-commit reads of this repository for a hook that installs nothing. */
function makeHooksRepository(): HooksRepository {
  return commitHooks(makeProject({ '.pre-commit-hooks.yaml': readFileSync(HOOKS, 'utf8') }));
}

/** This repository as it would be tagged, with what is not committed yet. */
function makeOwnRepository(): HooksRepository {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  const hooks = makeProject();
  for (const name of listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(REPOSITORY, path)))) {
    mkdirSync(dirname(hooks.path(name)), { recursive: true });
    copyFileSync(join(REPOSITORY, name), hooks.path(name));
  }
  return commitHooks(hooks);
}

function commitHooks(hooks: Project): HooksRepository {
  expectToRun(hooks, 'git', 'init', '--quiet');
  expectToRun(hooks, 'git', 'add', '--all');
  expectToRun(hooks, 'git', 'commit', '--quiet', '--message', 'hooks');
  return { url: hooks.root, revision: expectToRun(hooks, 'git', 'rev-parse', 'HEAD') };
}

/** A project with this hook, installed as its user would. */
function makeUser(hook: object, { url, revision }: HooksRepository = makeHooksRepository()): Project {
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

/** Commits a fault, is stopped, fixes it and commits. */
function expectToGuard(user: Project): void {
  const stopped = commit(user, 'src/poll.ts', FAULT);
  expect(stopped.status).toBe(1);
  expect(stopped.output).toContain('src/poll.ts:2:3  error  hostwright/require-cancellation-observation');
  expect(expectToRun(user, 'git', 'log', '--format=%s')).toBe('first');

  user.write('src/poll.ts', GOOD);
  expect(run(user, 'git', 'commit', '--message', 'fixed, but not staged').status).toBe(1);

  expect(commit(user, 'src/poll.ts', GOOD)).toMatchObject({ status: 0 });
  expect(expectToRun(user, 'git', 'log', '--format=%s')).toBe('add src/poll.ts\nfirst');
}

describe('the hook that uses what the project has installed', () => {
  needsProgram('pre-commit');

  it('stops a commit with a fault and lets the fixed one pass', () => {
    const user = makeUser({ id: 'hostwright-installed' });
    mkdirSync(user.path('node_modules'));
    symlinkSync(publishedPackage('hostwright'), user.path('node_modules/hostwright'));
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

  it('stops a commit with a fault and lets the fixed one pass', { timeout: 900_000 }, () => {
    expectToGuard(makeUser({ id: 'hostwright' }, makeOwnRepository()));
  });
});
