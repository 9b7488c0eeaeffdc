/** `hostwright check --staged`: what would be committed, whatever the working tree says. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeProject, type Project, type Surroundings } from './project.js';
import { HEADER } from './sample-rules.js';

vi.mock('../../engine/src/rules/index.generated.js', async () => {
  const { SAMPLE_RULES } = await import('./sample-rules.js');
  return { RULES: SAMPLE_RULES };
});

const FAULT = `${HEADER}const a = 'MARK';\n`;
const GOOD = `${HEADER}const a = '';\n`;
const LEFT = `${HEADER}const a = 'LEFT';\n`;
const RIGHT = `${HEADER}const b = 'RIGHT';\n`;

/** What git does elsewhere on the machine must not change what it does here. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Someone'],
      [`GIT_${who}_EMAIL`, 'someone@example.org'],
    ]),
  ),
};

function git(project: Project, ...args: string[]): string {
  return execFileSync('git', args, { cwd: project.root, encoding: 'utf8', env: ENVIRONMENT, stdio: 'pipe' });
}

/** A repository without commits in which these files are staged. */
function makeRepository(files: Readonly<Record<string, string>>): Project {
  const project = makeProject(files);
  git(project, 'init', '--quiet');
  git(project, 'add', '--all');
  return project;
}

function commit(project: Project): void {
  git(project, 'commit', '--quiet', '--message', 'more');
}

interface Found {
  readonly code: number;
  readonly messages: string[];
}

/** What is said of the staged files: `path: message`. */
function check(project: Project, args: readonly string[] = [], surroundings?: Surroundings): Found {
  const { code, stdout, stderr } = project.run(['check', '--staged', '--format', 'json', ...args], surroundings);
  if (code > 1) throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { message: string }[] }[];
  const messages = results.flatMap(({ filePath, messages: said }) =>
    said.map(({ message }) => `${filePath.slice(project.root.length + 1)}: ${message}`),
  );
  return { code, messages };
}

const MARK = 'This says MARK. Say something else.';

describe('what is read', () => {
  it('is the index, in a repository without commits too', () => {
    const project = makeRepository({ 'a.ts': FAULT, 'b.ts': GOOD });
    project.write('a.ts', GOOD);
    project.write('b.ts', FAULT);
    expect(check(project)).toEqual({ code: 1, messages: [`a.ts: ${MARK}`] });
  });

  it('is the staged half of a file that was changed again', () => {
    const project = makeRepository({ 'a.ts': GOOD });
    commit(project);
    project.write('a.ts', `\n${FAULT}`);
    git(project, 'add', '--all');
    project.write('a.ts', GOOD);
    const { stdout } = project.run(['check', '--staged']);
    expect(stdout).toContain("> 3 | const a = 'MARK';");
  });

  it('is not what is not staged or not tracked', () => {
    const project = makeRepository({ 'a.ts': LEFT, 'b.ts': GOOD });
    project.write('b.ts', RIGHT);
    project.write('c.ts', RIGHT);
    expect(check(project)).toEqual({ code: 1, messages: ['a.ts: LEFT is not solved.'] });
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual([
      'a.ts: LEFT is not solved. See b.ts:2:12 (its other half), c.ts:2:12 (its other half).',
    ]);
  });

  it('is the whole index, not the staged files alone', () => {
    const project = makeRepository({ 'b.ts': RIGHT, 'd.ts': FAULT });
    commit(project);
    project.write('a.ts', LEFT);
    git(project, 'add', '--all');
    rmSync(project.path('b.ts'));
    expect(check(project).messages).toEqual(['a.ts: LEFT is not solved. See b.ts:2:12 (its other half).']);
  });

  it('is the staged configuration', () => {
    const project = makeRepository({ 'a.ts': FAULT, 'hostwright.config.json': '{ "rules": { "no-mark": "off" } }' });
    project.write('hostwright.config.json', '{ "oops": 1 }');
    expect(check(project)).toEqual({ code: 0, messages: [] });
  });

  it('is a configuration that is named, tracked or not', () => {
    const project = makeRepository({ 'a.ts': FAULT });
    project.write('own.json', '{ "rules": { "no-mark": "off" } }');
    expect(check(project, ['--config', 'own.json']).messages).toEqual([]);
  });

  it('is the index that a hook is given', () => {
    const project = makeRepository({ 'a.ts': GOOD });
    commit(project);
    project.write('a.ts', FAULT);
    const other = project.path('.git/next-index');
    execFileSync('git', ['add', 'a.ts'], { cwd: project.root, env: { ...ENVIRONMENT, GIT_INDEX_FILE: other } });
    expect(check(project).messages).toEqual([]);
    vi.stubEnv('GIT_INDEX_FILE', other);
    const { messages } = check(project);
    vi.unstubAllEnvs();
    expect(messages).toEqual([`a.ts: ${MARK}`]);
  });

  it('follows links to files in the index, and ends in circles of them', () => {
    const project = makeRepository({ 'real/b.ts': RIGHT, 'a.ts': LEFT });
    symlinkSync('real/b.ts', project.path('link.ts'));
    symlinkSync('circle.ts', project.path('circle.ts'));
    symlinkSync('..', project.path('real/up'));
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual([
      'a.ts: LEFT is not solved. See link.ts:2:12 (its other half), real/b.ts:2:12 (its other half).',
    ]);
  });
});

describe('what is reported', () => {
  it('is what is new, changed or moved, but not what is deleted', () => {
    const project = makeRepository({ 'kept.ts': FAULT, 'changed.ts': GOOD, 'old.ts': FAULT, 'gone.ts': FAULT });
    commit(project);
    project.write('changed.ts', FAULT);
    project.write('new.ts', FAULT);
    renameSync(project.path('old.ts'), project.path('moved.ts'));
    unlinkSync(project.path('gone.ts'));
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual([`changed.ts: ${MARK}`, `moved.ts: ${MARK}`, `new.ts: ${MARK}`]);
  });

  it('is what a staged file brings into another', () => {
    const project = makeRepository({ 'a.ts': LEFT, 'b.ts': GOOD, 'other.ts': FAULT });
    commit(project);
    project.write('b.ts', RIGHT);
    git(project, 'add', '--all');
    const message = 'a.ts: LEFT is not solved. See b.ts:2:12 (its other half).';
    expect(check(project)).toEqual({ code: 1, messages: [message] });
    expect(check(project, ['b.ts'])).toEqual({ code: 0, messages: [] });
    expect(check(project, ['a.ts']).messages).toEqual([message]);
    commit(project);
    unlinkSync(project.path('b.ts'));
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual(['a.ts: LEFT is not solved.']);
  });

  it('is what a staged configuration brings', () => {
    const off = '{ "rules": { "no-mark": "off" } }';
    const project = makeRepository({ 'a.ts': FAULT, 'hostwright.config.json': off });
    commit(project);
    project.write('hostwright.config.json', '{}');
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual([`a.ts: ${MARK}`]);
  });

  it('is not what a staged file had before, wherever it has moved to', () => {
    const project = makeRepository({ 'a.ts': FAULT });
    commit(project);
    project.write('a.ts', `${FAULT.replace('const', '\n\nconst')}const b = '';\n`);
    git(project, 'add', '--all');
    expect(check(project)).toEqual({ code: 0, messages: [] });
    project.write('a.ts', `${FAULT}const b = 'MARK';\n`);
    git(project, 'add', '--all');
    expect(check(project)).toEqual({ code: 1, messages: [`a.ts: ${MARK}`] });
  });

  it('is compared with nothing where the last commit could not be checked', () => {
    const project = makeRepository({ 'a.ts': FAULT, 'hostwright.config.json': '{ "oops": 1 }' });
    commit(project);
    project.write('hostwright.config.json', '{}');
    git(project, 'add', '--all');
    expect(check(project).messages).toEqual([`a.ts: ${MARK}`]);
  });

  it('stands under its name, be it with spaces, quotes or letters beyond ASCII', () => {
    const project = makeRepository({ 'größe/sch\u00F6n 1.ts': FAULT, 'a "b"\n.ts': FAULT, '日本.ts': FAULT });
    expect(check(project).messages).toEqual([
      `a "b"\n.ts: ${MARK}`,
      `größe/sch\u00F6n 1.ts: ${MARK}`,
      `日本.ts: ${MARK}`,
    ]);
  });

  it('is everything staged at the top, and what is below a folder in it', () => {
    const project = makeRepository({ 'a.ts': FAULT, 'src/b.ts': FAULT, 'src/deep/c.ts': FAULT });
    expect(check(project, [], { cwd: 'src' }).messages).toEqual([`src/b.ts: ${MARK}`, `src/deep/c.ts: ${MARK}`]);
    expect(check(project, ['src/deep', 'a.ts']).messages).toEqual([`a.ts: ${MARK}`, `src/deep/c.ts: ${MARK}`]);
    expect(check(project, ['**/c.*']).messages).toEqual([`src/deep/c.ts: ${MARK}`]);
  });

  it('is nothing when nothing is staged', () => {
    const project = makeRepository({ 'a.ts': FAULT });
    commit(project);
    expect(check(project)).toEqual({ code: 0, messages: [] });
    expect(check(project, ['a.ts'])).toEqual({ code: 0, messages: [] });
    expect(project.run(['check', '--staged'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is not what the configuration leaves out, without a warning', () => {
    const project = makeRepository({ 'a.ts': FAULT, 'x.md': '', 'hostwright.config.json': '{ "exclude": ["a.ts"] }' });
    expect(check(project, ['--max-warnings', '0', 'a.ts', 'x.md', '.'])).toEqual({ code: 0, messages: [] });
  });
});

describe('where it works', () => {
  it('works in a linked worktree', () => {
    const project = makeRepository({ 'a.ts': GOOD });
    commit(project);
    git(project, 'worktree', 'add', '--quiet', 'linked');
    project.write('linked/b.ts', FAULT);
    execFileSync('git', ['add', 'b.ts'], { cwd: join(project.root, 'linked') });
    expect(check(project, [], { cwd: 'linked' }).messages).toEqual([`linked/b.ts: ${MARK}`]);
    expect(check(project).messages).toEqual([]);
  });

  it('leaves submodules alone', () => {
    const project = makeRepository({ 'a.ts': FAULT });
    commit(project);
    const head = git(project, 'rev-parse', 'HEAD').trim();
    git(project, 'update-index', '--add', '--cacheinfo', `160000,${head},module`);
    git(project, 'update-index', '--add', '--cacheinfo', `160000,${head},module.ts`);
    expect(check(project)).toEqual({ code: 0, messages: [] });
  });

  it('does not mind how the user has set up git', () => {
    const project = makeRepository({ 'src/a.ts': FAULT });
    for (const [key, value] of [
      ['core.quotePath', 'true'],
      ['diff.relative', 'true'],
      ['diff.external', 'false'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.ui', 'always'],
    ] as const) {
      git(project, 'config', key, value);
    }
    expect(check(project, [], { cwd: 'src' }).messages).toEqual([`src/a.ts: ${MARK}`]);
  });

  it('refuses a merge that is not finished', () => {
    const project = makeRepository({ 'a.ts': GOOD });
    commit(project);
    git(project, 'branch', 'other');
    project.write('a.ts', FAULT);
    git(project, 'commit', '--quiet', '--all', '--message', 'here');
    git(project, 'checkout', '--quiet', 'other');
    project.write('a.ts', RIGHT);
    git(project, 'commit', '--quiet', '--all', '--message', 'there');
    expect(() => git(project, 'merge', '-')).toThrow(/git merge/);
    expect(project.run(['check', '--staged'])).toMatchObject({
      code: 2,
      stderr: 'hostwright: a.ts is in conflict. Resolve it and stage it, then check again.\n',
    });
  });

  it('says what is missing: a repository, a path, git itself', () => {
    const project = makeProject({ 'a.ts': FAULT });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(project.root, '..'));
    expect(project.run(['check', '--staged'])).toMatchObject({ code: 2 });
    expect(project.run(['check', '--staged']).stderr).toContain(
      '--staged: git rev-parse failed. fatal: not a git repo',
    );
    vi.stubEnv('PATH', '');
    expect(project.run(['check', '--staged']).stderr).toContain('--staged needs git, which could not be started');
    vi.unstubAllEnvs();
    git(project, 'init', '--quiet');
    expect(project.run(['check', '--staged', 'a.ts'])).toMatchObject({
      code: 2,
      stderr: 'hostwright: a.ts: there is no such file or folder in the index.\n',
    });
  });
});
