/** npm, pnpm and yarn in the words that a test needs: install what the manifest says, add packages, read the lockfile. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Versions that the test was written with; npm is the one that runs it. */
const OTHERS = ['pnpm@12.21.0', '@yarnpkg/cli-dist@4.18.1'];

/** A packed package of this repository. */
export interface Tarball {
  readonly name: string;
  readonly path: string;
}

export interface PackageManager {
  readonly name: string;
  install(project: string): void;
  /** Adds development dependencies that depend on each other and are in no registry. */
  add(project: string, tarballs: readonly Tarball[]): void;
  /** Everything that the lockfile has about packages called `typescript`. */
  lockedTypeScript(project: string): readonly string[];
}

/** Installs pnpm and yarn into `folder`, which is empty, and returns all three. */
export function installPackageManagers(folder: string): readonly PackageManager[] {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', ...OTHERS], { cwd: folder });
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
  return [npm, pnpm(bin('pnpm')), yarn(bin('yarn'))];
}

export interface RunOptions {
  readonly cwd: string;
  /** What it reads from its standard input. */
  readonly input?: string;
}

/**
 * Runs a program in a folder and returns what it printed.
 *
 * @throws {Error} with everything that was printed when it ends with another exit code than 0
 */
export function run(program: string, args: readonly string[], options: RunOptions): string {
  const env = { ...process.env, NO_COLOR: '1', CI: '' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? status}\n${stdout}${stderr}`);
  return stdout;
}

const npm: PackageManager = {
  name: 'npm',
  install(project) {
    run('npm', ['install', '--no-audit', '--no-fund'], { cwd: project });
  },
  add(project, tarballs) {
    run('npm', ['install', '--save-dev', '--no-audit', '--no-fund', ...tarballs.map(({ path }) => path)], {
      cwd: project,
    });
  },
  lockedTypeScript(project) {
    const { packages } = readJson(join(project, 'package-lock.json')) as {
      packages: Record<string, { name?: string }>;
    };
    return Object.entries(packages)
      .filter(([path, { name }]) => path.endsWith('node_modules/typescript') || name === 'typescript')
      .map((entry) => JSON.stringify(entry));
  },
};

function pnpm(program: string): PackageManager {
  return {
    name: 'pnpm',
    install(project) {
      run(program, ['install'], { cwd: project });
    },
    add(project, tarballs) {
      const overrides = tarballs.map(({ name, path }) => `  '${name}': 'file:${path}'\n`).join('');
      writeFileSync(join(project, 'pnpm-workspace.yaml'), `overrides:\n${overrides}`);
      run(program, ['add', '--save-dev', ...tarballs.map(({ path }) => path)], { cwd: project });
    },
    lockedTypeScript: (project) => blocksOf(join(project, 'pnpm-lock.yaml'), /^ *'?typescript@.*:/),
  };
}

function yarn(program: string): PackageManager {
  return {
    name: 'yarn',
    install(project) {
      writeFileSync(join(project, 'yarn.lock'), '');
      writeFileSync(join(project, '.yarnrc.yml'), 'nodeLinker: node-modules\nenableTelemetry: false\n');
      run(program, ['install'], { cwd: project });
    },
    add(project, tarballs) {
      const manifest = readJson(join(project, 'package.json')) as object;
      const resolutions = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
      writeFileSync(join(project, 'package.json'), JSON.stringify({ ...manifest, resolutions }));
      run(program, ['add', '--dev', ...tarballs.map(({ name, path }) => `${name}@file:${path}`)], { cwd: project });
    },
    lockedTypeScript: (project) => blocksOf(join(project, 'yarn.lock'), /^"typescript@/),
  };
}

/** The entries of a YAML lockfile that start with a matching line, each to the next empty line. */
function blocksOf(path: string, start: RegExp): readonly string[] {
  return readFileSync(path, 'utf8')
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\w+:\n/, '').trimEnd())
    .filter((block) => start.test(block));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
