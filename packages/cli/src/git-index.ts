/**
 * The content of git's index in the place of the disk: what would be committed, whatever the working tree says; and that of
 * the last commit, which it is compared with. Installed packages are never staged, so `node_modules` is the one thing that
 * is still read from the disk.
 */
import { spawnSync } from 'node:child_process';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { diskFileSystem, isCheckable, type FileSystem, type FolderEntry } from '@hostwright/engine';
import { UsageError } from './exit.js';
import type { Source } from './source.js';

interface Entry {
  readonly blob: string;
  readonly link: boolean;
}

interface Listing {
  /** The topmost folder of the working tree. */
  readonly top: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly folders: ReadonlyMap<string, readonly FolderEntry[]>;
}

const SUBMODULE = '160000';
const LINK = '120000';
const MOST_LINKS = 40;
/** Files that every run reads; the rest is fetched one by one when someone asks. */
const READ_BY_ALL = /^(?:package\.json|[jt]sconfig(?:\..+)?\.json|\.gitignore|pnpm-workspace\.yaml)$|\.[cm]?tsx?$/;

/**
 * The index of the repository that `cwd` is in, as a change of the last commit.
 * @param named Absolute paths that the user named; read from the disk where they are not tracked.
 * @throws {UsageError} outside a working tree, without git, or when a merge is not finished.
 */
export function readIndex(cwd: string, named: readonly string[] = []): Source {
  const top = resolve(cwd, git(cwd, ['rev-parse', '--show-cdup']).toString().trimEnd());
  const listing = readListing(top, git(cwd, ['ls-files', '--stage', '-z', '--full-name', '--', ':/']));
  const files = new GitFileSystem(cwd, listing, new Set(named));
  // Without renames a moved file is one that is new, which is what is asked here.
  const changed = git(cwd, ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-relative']);
  const before = readLastCommit(cwd, top);
  return {
    files,
    isFolder: (path) => listing.folders.has(path),
    change: {
      before: new GitFileSystem(cwd, before, new Set(named)),
      paths: new Set(records(changed).map((name) => join(top, name))),
    },
  };
}

/** The files of the last commit; none in a repository without commits. */
function readLastCommit(cwd: string, top: string): Listing {
  const [commit] = git(cwd, ['rev-list', '--max-count=1', '--ignore-missing', 'HEAD']).toString().split('\n');
  if (!commit) return readListing(top, Buffer.alloc(0));
  return readListing(top, git(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit]));
}

class GitFileSystem implements FileSystem {
  readonly #cwd: string;
  readonly #listing: Listing;
  readonly #named: ReadonlySet<string>;
  readonly #blobs = new Map<string, string | undefined>();

  constructor(cwd: string, listing: Listing, named: ReadonlySet<string>) {
    this.#cwd = cwd;
    this.#listing = listing;
    this.#named = named;
    this.#fetch([...listing.entries].filter(([path]) => isReadByAll(path)).map(([, { blob }]) => blob));
  }

  readText(path: string): string | undefined {
    const entry = this.#follow(path);
    if (entry) return this.#text(entry.blob);
    return this.#isOnDisk(path) ? diskFileSystem.readText(path) : undefined;
  }

  readFolder(path: string): readonly FolderEntry[] {
    const tracked = this.#listing.folders.get(path);
    if (!tracked) return this.#isOnDisk(path) ? diskFileSystem.readFolder(path) : [];
    return tracked.filter((entry) => entry.folder || this.#follow(join(path, entry.name)) !== undefined);
  }

  isFile(path: string): boolean {
    return this.#follow(path) !== undefined || (this.#isOnDisk(path) && diskFileSystem.isFile(path));
  }

  readInPlaceOfDisk(path: string): string | undefined {
    if (this.#isOnDisk(path)) return undefined;
    const text = this.readText(path);
    if (text !== undefined || !path.startsWith(this.#listing.top + sep)) return text;
    // The checker would find on the disk what is not staged; there it is made empty.
    return diskFileSystem.isFile(path) ? '' : undefined;
  }

  #isOnDisk(path: string): boolean {
    return this.#named.has(path) || path.split(sep).includes('node_modules');
  }

  /** The file that is meant, behind links; linked folders are not followed, as on the disk. */
  #follow(path: string): Entry | undefined {
    let place = path;
    for (let links = 0; links < MOST_LINKS; links++) {
      const entry = this.#listing.entries.get(place);
      if (!entry?.link) return entry;
      place = resolve(dirname(place), this.#text(entry.blob) ?? '');
    }
    return undefined;
  }

  #text(blob: string): string | undefined {
    if (!this.#blobs.has(blob)) this.#fetch([blob]);
    return this.#blobs.get(blob);
  }

  #fetch(blobs: readonly string[]): void {
    if (blobs.length === 0) return;
    const wanted = [...new Set(blobs)];
    const answer = git(this.#cwd, ['cat-file', '--batch'], wanted.join('\n') + '\n');
    let position = 0;
    for (const blob of wanted) {
      const lineEnd = answer.indexOf('\n', position);
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('latin1', position, lineEnd))?.[1];
      const textEnd = lineEnd + 1 + Number(size ?? 0);
      this.#blobs.set(blob, size === undefined ? undefined : answer.toString('utf8', lineEnd + 1, textEnd));
      position = size === undefined ? lineEnd + 1 : textEnd + 1;
    }
  }
}

function isReadByAll(path: string): boolean {
  return isCheckable(path) || READ_BY_ALL.test(basename(path));
}

/** Reads what `git ls-files --stage -z` prints, and `git ls-tree -z`, which has a type where the other has a stage. */
function readListing(top: string, output: Buffer): Listing {
  const entries = new Map<string, Entry>();
  const folders = new Map<string, FolderEntry[]>([[top, []]]);
  for (const record of records(output)) {
    const [, mode, blob, stage = '0', name] = /^(\d+) (?:[a-z]+ )?([0-9a-f]+)(?: (\d))?\t([^]+)$/.exec(record)!;
    if (stage !== '0') throw new UsageError(`${name} is in conflict. Resolve it and stage it, then check again.`);
    if (mode === SUBMODULE) continue;
    const path = join(top, name!);
    entries.set(path, { blob: blob!, link: mode === LINK });
    enter(folders, path, false);
  }
  return { top, entries, folders };
}

/** Puts an entry into its folder, and that into its own, up to the first one that is known. */
function enter(folders: Map<string, FolderEntry[]>, path: string, folder: boolean): void {
  const parent = dirname(path);
  const siblings = folders.get(parent);
  if (siblings) {
    siblings.push({ name: basename(path), folder });
    return;
  }
  folders.set(parent, [{ name: basename(path), folder }]);
  enter(folders, parent, true);
}

/** Between the zero bytes that git writes with `-z`. */
function records(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}

/** Runs git as the surrounding hook has set it up: its environment may name another index than the repository's own. */
function git(cwd: string, args: readonly string[], input = ''): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: Infinity,
    windowsHide: true,
  });
  if (error) throw new UsageError(`--staged needs git, which could not be started: ${error.message}`);
  if (status !== 0) throw new UsageError(`--staged: git ${args[0]} failed. ${stderr.toString().trim()}`);
  return stdout;
}
