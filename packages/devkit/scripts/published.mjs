/**
 * The packages as npm would publish them, installed from their tarballs into a folder outside this repository, so that no
 * test of the published form can lean on what only the repository has. The folder is named after what is in the packages:
 * it is made once for each build, and shared by everything that runs at the same time.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRepository, publishedPackages, readJson, REPOSITORY } from './files.mjs';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
/** After so long, the process that was to make the folder is believed dead. */
const LONGEST_MS = 5 * 60_000;
const POLL_MS = 200;
const PREFIX = 'hostwright-published-';
const KEPT_MS = 3 * 60 * 60_000;
/** The programs that our packages are tried in, in the versions that this repository has. */
const COMPANIONS = ['eslint', 'typescript-eslint', 'eslint9', 'oxlint'];

/**
 * @returns {string} the absolute path of a folder in whose `node_modules` the published packages are, with the programs
 * that they are tried in
 * @throws when something is not built, or npm fails
 */
export function installPublished() {
  const folder = join(tmpdir(), PREFIX + contentHash());
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!take(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
      continue;
    }
    try {
      if (!existsSync(folder)) make(folder, lock);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** The folder of one published package, e.g. `hostwright`. */
export function publishedPackage(name) {
  return join(installPublished(), 'node_modules', name);
}

/** Packs the packages into an empty folder and returns the tarballs. */
export function packPublished(folder) {
  const workspaces = publishedPackages().flatMap((path) => ['--workspace', relative(REPOSITORY, path)]);
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, ...workspaces], REPOSITORY);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name));
}

function make(folder, lock) {
  removeUnused();
  const tarballs = join(lock, 'tarballs');
  const project = join(lock, 'project');
  for (const path of [tarballs, project]) mkdirSync(path);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, dependencies: companions() }));
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', ...packPublished(tarballs)], project);
  renameSync(project, folder);
}

/** Folders of builds that nothing has asked for in hours. */
function removeUnused() {
  for (const name of readdirSync(tmpdir()).filter((candidate) => candidate.startsWith(PREFIX))) {
    const path = join(tmpdir(), name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

function companions() {
  const [own, shared] = ['packages/devkit/package.json', 'package.json'].map(
    (path) => readJson(inRepository(path)).devDependencies,
  );
  const declared = { ...own, ...shared };
  return Object.fromEntries(COMPANIONS.map((name) => [name, declared[name]]));
}

/** Whether this process is the one to make the folder. */
function take(lock) {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > LONGEST_MS) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function contentHash() {
  const hash = createHash('sha256');
  for (const folder of publishedPackages()) {
    if (!existsSync(join(folder, 'dist'))) throw new Error(`${folder} is not built. Run \`npm run build\` first.`);
    for (const path of filesOf(folder)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Files that may be published, in a stable order. */
function filesOf(folder) {
  const { files } = readJson(join(folder, 'package.json'));
  const parts = files.filter((part) => !/[!*]/.test(part) && existsSync(join(folder, part)));
  const listed = parts.flatMap((part) => {
    const path = join(folder, part);
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, withFileTypes: true });
    return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  return [join(folder, 'package.json'), ...listed].filter((path) => !path.endsWith('.tsbuildinfo')).sort();
}

function npm(args, cwd) {
  const { status, stdout, stderr } = spawnSync(NPM, args, { cwd, encoding: 'utf8', shell: NPM !== 'npm' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
}
