/** Which public repository a folder contains, and at which commit: what makes a verdict about it last. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/**
 * Reads the commit from `<folder>.commit` beside the folder, with the name in the folder's name (`owner+name`, optionally
 * followed by `@` and anything), or else both from git.
 * @param {string} typed a folder
 * @returns {{ folder: string, repository: string, commit: string }}
 * @throws {Error} that names the folder when it is none, or is not known to be a repository
 */
export function identifyCheckout(typed) {
  const folder = resolve(typed);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${typed} is not a folder.`);
  const note = `${folder}.commit`;
  const known = existsSync(note)
    ? { repository: nameOfFolder(folder), commit: readFileSync(note, 'utf8').trim() }
    : readGit(folder, typed);
  if (!/^[\da-f]{40}$/.test(known.commit)) throw new Error(`${typed}: "${known.commit}" is not the hash of a commit.`);
  return { folder, ...known };
}

function readGit(folder, typed) {
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === undefined || realpathSync(top) !== realpathSync(folder)) {
    throw new Error(
      `${typed} is not the root of a git work tree, and there is no ${basename(folder)}.commit beside it.`,
    );
  }
  const commit = git(folder, 'rev-parse', 'HEAD');
  if (commit === undefined) throw new Error(`${typed} has no commit.`);
  return { repository: nameOfRemote(git(folder, 'remote', 'get-url', 'origin') ?? '') ?? nameOfFolder(folder), commit };
}

function git(folder, ...args) {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} url of a remote, in any of git's forms
 * @returns {string | undefined} `owner/name`
 */
export function nameOfRemote(url) {
  const match = /(?<owner>[\w.-]+)[/+](?<name>[\w.-]+?)(?:\.git)?\/?$/.exec(url);
  return match?.groups && `${match.groups.owner}/${match.groups.name}`;
}

/**
 * @param {string} folder
 * @returns {string} `owner/name`; a folder that names no owner is its own
 */
export function nameOfFolder(folder) {
  const [name] = basename(folder).split('@', 1);
  return name.includes('+') ? name.replace('+', '/') : `${name}/${name}`;
}
