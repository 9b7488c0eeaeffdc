/**
 * From the paths that a person typed to the files that are meant, each in the workspace that it is judged with. Where a
 * change is checked, all files of the workspaces that it touches are meant, since any verdict there may depend on it.
 */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import {
  buildRootFinder,
  CONFIGURATION_FILE,
  isCheckable,
  type FileSystem,
  type RootFinder,
  type Session,
} from '@hostwright/engine';
import picomatch from 'picomatch';
import { UsageError } from './exit.js';
import type { Change, Source } from './source.js';

export interface Targets {
  /** Paths in order, by the session that answers for them. */
  readonly groups: ReadonlyMap<Session, readonly string[]>;
  /** Files that were named one by one and are not checked, with the reason. */
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
}

export interface Request {
  readonly cwd: string;
  /** Files, folders and globs as typed; nothing means the current folder. */
  readonly typed: readonly string[];
  readonly source: Source;
  readonly openSession: (root: string) => Session;
}

/** @throws {UsageError} for a path that is not there, or a glob that no file matches. */
export function findTargets({ cwd, typed, source, openSession }: Request): Targets {
  const workspaces = new Workspaces(source.files, openSession);
  const reported = source.change && filesTouched(source.change, { source, workspaces });
  const search: Search = { cwd, source, workspaces, reported };
  const found = new Set<string>();
  const ignored = new Map<string, string>();
  const accept = (path: string): boolean => reported?.has(path) ?? true;
  for (const words of typed.length > 0 ? typed : ['.']) {
    const path = resolve(cwd, words);
    if (source.files.isFile(path)) {
      const reason = workspaces.reasonToIgnore(path);
      if (reason) ignored.set(path, reason);
      else found.add(path);
    } else if (source.isFolder(path)) {
      for (const file of filesBelow(path, search)) found.add(file);
    } else {
      for (const file of filesMatching(words, search)) found.add(file);
    }
  }
  return {
    groups: workspaces.group([...found].filter(accept).sort()),
    ignored: reported ? [] : [...ignored].map(([path, reason]) => ({ path, reason })),
  };
}

/** Files that decide about others without being source: where packages are, what is checked, what types are known. */
const DECIDING_FILE =
  /^(?:package\.json|[jt]sconfig.*\.json|hostwright\.config\.json|\.gitignore|pnpm-workspace\.yaml)$/;
const CODE = /\.[cm]?[jt]sx?$/;

/** All files of the workspaces in which a change may alter a verdict. */
function filesTouched({ paths }: Change, { source, workspaces }: Pick<Search, 'source' | 'workspaces'>): Set<string> {
  const changed = [...paths].filter((path) => CODE.test(path) || DECIDING_FILE.test(basename(path)));
  const sessions = new Set(changed.map((path) => workspaces.sessionIn(dirname(path))));
  // A changed file counts although git may ignore it.
  const forced = changed.filter((path) => source.files.isFile(path) && workspaces.isChecked(path));
  return new Set([...forced, ...[...sessions].flatMap((session) => session.listFiles())]);
}

/** The workspaces that a run meets; each is opened once. */
export class Workspaces {
  readonly #openSession: (root: string) => Session;
  readonly #rootOf: RootFinder;
  readonly #sessions = new Map<string, Session>();

  constructor(files: FileSystem, openSession: (root: string) => Session) {
    this.#openSession = openSession;
    this.#rootOf = buildRootFinder(files);
  }

  /** All that were opened so far. */
  get sessions(): Iterable<Session> {
    return this.#sessions.values();
  }

  /** The session of the workspace that a file in `folder` belongs to. */
  sessionIn(folder: string): Session {
    const root = this.#rootOf(folder);
    let session = this.#sessions.get(root);
    if (!session) this.#sessions.set(root, (session = this.#openSession(root)));
    return session;
  }

  isChecked(path: string): boolean {
    return this.sessionIn(dirname(path)).isChecked(path);
  }

  reasonToIgnore(path: string): string | undefined {
    if (!isCheckable(path)) return 'it is neither TypeScript nor JavaScript that people write';
    return this.isChecked(path) ? undefined : `"include" and "exclude" in ${CONFIGURATION_FILE} leave it out`;
  }

  group(paths: readonly string[]): Map<Session, string[]> {
    const groups = new Map<Session, string[]>();
    for (const path of paths) {
      const session = this.sessionIn(dirname(path));
      const group = groups.get(session);
      if (group) group.push(path);
      else groups.set(session, [path]);
    }
    return groups;
  }
}

interface Search {
  readonly cwd: string;
  readonly source: Source;
  readonly workspaces: Workspaces;
  /** Where not everything may be reported: what may. */
  readonly reported: ReadonlySet<string> | undefined;
}

function filesBelow(folder: string, { workspaces, reported }: Search): string[] {
  const listed = reported ?? workspaces.sessionIn(folder).listFiles();
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return [...listed].filter((path) => path.startsWith(prefix) && workspaces.isChecked(path));
}

function filesMatching(words: string, search: Search): string[] {
  const { cwd, source, reported } = search;
  const { isGlob, base, glob } = picomatch.scan(words);
  if (!isGlob) {
    const place = reported ? ' in the index' : '';
    throw new UsageError(`${words}: there is no such file or folder${place}.`);
  }
  const folder = resolve(cwd, base);
  const matches = picomatch(glob, { dot: true });
  const below = source.isFolder(folder) ? filesBelow(folder, search) : [];
  const found = below.filter((path) => matches(relative(folder, path).split(sep).join('/')));
  if (found.length === 0 && !reported) throw new UsageError(`${words}: no file that is checked matches this.`);
  return found;
}
