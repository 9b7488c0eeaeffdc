/** From the paths that a person typed to the files that are meant, each in the workspace that it is judged with. */
import { dirname, relative, resolve, sep } from 'node:path';
import { buildRootFinder, CONFIGURATION_FILE, isCheckable, type RootFinder, type Session } from '@hostwright/engine';
import picomatch from 'picomatch';
import { UsageError } from './exit.js';
import type { Source } from './source.js';

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
  const workspaces = new Workspaces(source, openSession);
  const found = new Set<string>();
  const ignored = new Map<string, string>();
  const accept = (path: string): boolean => source.reported?.has(path) ?? true;
  for (const words of typed.length > 0 ? typed : ['.']) {
    const path = resolve(cwd, words);
    if (source.files.isFile(path)) {
      const reason = workspaces.reasonToIgnore(path);
      if (reason) ignored.set(path, reason);
      else found.add(path);
    } else if (source.isFolder(path)) {
      for (const file of filesBelow(path, source, workspaces)) found.add(file);
    } else {
      for (const file of filesMatching(words, { cwd, source, workspaces })) found.add(file);
    }
  }
  return {
    groups: workspaces.group([...found].filter(accept).sort()),
    ignored: source.reported ? [] : [...ignored].map(([path, reason]) => ({ path, reason })),
  };
}

/** The workspaces that a run meets; each is opened once. */
class Workspaces {
  readonly #openSession: (root: string) => Session;
  readonly #rootOf: RootFinder;
  readonly #sessions = new Map<string, Session>();

  constructor(source: Source, openSession: (root: string) => Session) {
    this.#openSession = openSession;
    this.#rootOf = buildRootFinder(source.files);
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

function filesBelow(folder: string, source: Source, workspaces: Workspaces): string[] {
  const listed = source.reported ?? workspaces.sessionIn(folder).listFiles();
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return [...listed].filter((path) => path.startsWith(prefix) && workspaces.isChecked(path));
}

interface GlobContext {
  readonly cwd: string;
  readonly source: Source;
  readonly workspaces: Workspaces;
}

function filesMatching(words: string, { cwd, source, workspaces }: GlobContext): string[] {
  const { isGlob, base, glob } = picomatch.scan(words);
  if (!isGlob) {
    const place = source.reported ? ' in the index' : '';
    throw new UsageError(`${words}: there is no such file or folder${place}.`);
  }
  const folder = resolve(cwd, base);
  const matches = picomatch(glob, { dot: true });
  const below = source.isFolder(folder) ? filesBelow(folder, source, workspaces) : [];
  const found = below.filter((path) => matches(relative(folder, path).split(sep).join('/')));
  if (found.length === 0 && !source.reported) throw new UsageError(`${words}: no file that is checked matches this.`);
  return found;
}
