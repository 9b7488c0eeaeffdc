/**
 * The workspaces that the editor's folders and documents belong to, each judged by a session of its own. A wrong
 * configuration does not stop a session: the last good one stays, and before there was one the defaults count.
 */
import { basename, dirname, join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  CONFIGURATION_FILE,
  ConfigurationError,
  diskFileSystem,
  findWorkspaceRoot,
  isCheckable,
  Session,
  type FileSystem,
  type ReadingProgress,
} from '@hostwright/engine';

export interface Workspace {
  readonly root: string;
  readonly session: Session;
  /** What is wrong with the configuration file, while something is. */
  problem: ConfigurationError | undefined;
}

export interface WorkspacesOptions {
  /** Whether a type checker may be asked. */
  readonly types: boolean;
  /** The unsaved text of a file that an editor has open. */
  readonly unsaved: (path: string) => string | undefined;
  /** Told about everything that makes the answer poorer than it could be. */
  readonly onNotice: (message: string) => void;
  readonly onReading: (workspace: Workspace, progress: ReadingProgress) => void;
}

/** How long a workspace is read before messages get their turn. */
const SLICE_MS = 15;
/** Files besides sources that decide what belongs to a workspace and where imports lead. */
const IRRELEVANT = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;
const SURROUNDINGS = /^(?:package\.json|pnpm-workspace\.yaml|\.gitignore|[tj]sconfig.*\.json)$/;

export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #open = new Map<string, Workspace>();
  readonly #roots = new Map<string, string>();
  readonly #readings = new Map<Workspace, Promise<void>>();
  /** Configuration files whose content is wrong and which a new session must not see. */
  readonly #hidden = new Set<string>();
  /** Changed on the disk, not yet taken in. */
  readonly #changed = new Set<string>();
  readonly #files: FileSystem;
  #folders: readonly string[] = [];
  #types: boolean;

  constructor(options: WorkspacesOptions) {
    this.#options = options;
    this.#types = options.types;
    this.#files = {
      ...diskFileSystem,
      readText: (path) => {
        if (this.#hidden.has(path)) return undefined;
        return (isConfiguration(path) ? options.unsaved(path) : undefined) ?? diskFileSystem.readText(path);
      },
    };
  }

  /** The folders that the editor shows, opened or not. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(folders: readonly string[]) {
    this.#folders = folders;
  }

  get opened(): readonly Workspace[] {
    return [...this.#open.values()];
  }

  /** The workspace that a file is judged with. */
  of(path: string): Workspace {
    return this.#at(dirname(path));
  }

  /** Every file below the editor's folders that is checked, with the workspace that judges it, in a stable order. */
  *files(): Iterable<{ readonly workspace: Workspace; readonly path: string }> {
    const seen = new Set<string>();
    for (const folder of this.#folders) {
      for (const path of this.#at(folder).session.listFiles()) {
        if (seen.has(path) || !isBelow(folder, path)) continue;
        seen.add(path);
        const workspace = this.of(path);
        if (workspace.session.isChecked(path)) yield { workspace, path };
      }
    }
  }

  /** A file's text as the engine would read it, unsaved text of configuration files first. */
  textOf(path: string): string | undefined {
    return this.#files.readText(path);
  }

  /** Resolves when the files of a workspace are read, so that questions are answered without a long stop. */
  async ready(workspace: Workspace): Promise<void> {
    const { done, total } = workspace.session.readAhead(0);
    if (done < total) await this.#read(workspace);
  }

  /**
   * Takes in that files or folders were created, changed or deleted on the disk. Nothing is looked at before somebody asks,
   * so however many messages say so, everything is forgotten once.
   */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) if (!IRRELEVANT.test(path)) this.#changed.add(path);
  }

  /** Reads a configuration again, saved or not. */
  configurationChanged(path: string): void {
    this.#hidden.delete(path);
    this.#roots.clear();
    const workspace = this.#open.get(dirname(path));
    if (!workspace) return;
    try {
      workspace.session.reloadConfiguration();
      workspace.problem = undefined;
    } catch (error) {
      workspace.problem = expectConfigurationError(error);
    }
  }

  /** Ends what neither a folder nor one of these files needs any more. */
  retain(paths: readonly string[]): void {
    const needed = new Set([
      ...this.#folders.map((folder) => this.#rootOf(folder)),
      ...paths.map((path) => this.#rootOf(dirname(path))),
    ]);
    for (const [root, { session }] of this.#open) {
      if (needed.has(root)) continue;
      session.close();
      this.#open.delete(root);
    }
  }

  /** Begins anew where the answer differs from what sessions were opened with. */
  set types(types: boolean) {
    if (types === this.#types) return;
    this.#types = types;
    this.close();
  }

  close(): void {
    for (const { session } of this.opened) session.close();
    this.#open.clear();
  }

  async #read(workspace: Workspace): Promise<void> {
    let reading = this.#readings.get(workspace);
    if (!reading) {
      reading = this.#readInSlices(workspace).finally(() => this.#readings.delete(workspace));
      this.#readings.set(workspace, reading);
    }
    await reading;
  }

  async #readInSlices(workspace: Workspace): Promise<void> {
    for (;;) {
      const progress = workspace.session.readAhead(SLICE_MS);
      this.#options.onReading(workspace, progress);
      if (progress.done >= progress.total) return;
      await setImmediate();
    }
  }

  #takeInChanges(): void {
    if (this.#changed.size === 0) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    const named = changed.filter(isOfInterest);
    if (named.some((path) => !isCheckable(path))) this.#roots.clear();
    for (const { session } of this.opened) {
      const paths = [...named, ...this.#filesIn(session, changed)];
      if (paths.length > 0) session.invalidate(paths);
    }
    for (const path of named.filter(isConfiguration)) this.configurationChanged(path);
  }

  /** What stood in folders that were deleted or renamed: of these a client may name nothing but the folder. */
  #filesIn(session: Session, changed: readonly string[]): readonly string[] {
    const files = session.listFiles();
    const folders = foldersOf(files);
    const gone = changed.filter((path) => folders.has(path)).map((path) => path + sep);
    return gone.length === 0 ? [] : files.filter((file) => gone.some((folder) => file.startsWith(folder)));
  }

  #at(folder: string): Workspace {
    this.#takeInChanges();
    const root = this.#rootOf(folder);
    let workspace = this.#open.get(root);
    if (!workspace) this.#open.set(root, (workspace = this.#openAt(root)));
    return workspace;
  }

  #rootOf(folder: string): string {
    let root = this.#roots.get(folder);
    if (root === undefined) this.#roots.set(folder, (root = findWorkspaceRoot(this.#files, folder)));
    return root;
  }

  #openAt(root: string): Workspace {
    const options = { root, types: this.#types, onNotice: this.#options.onNotice, files: this.#files };
    try {
      return { root, session: new Session(options), problem: undefined };
    } catch (error) {
      const problem = expectConfigurationError(error);
      const path = join(root, CONFIGURATION_FILE);
      this.#hidden.add(path);
      const session = new Session(options);
      this.#hidden.delete(path);
      return { root, session, problem };
    }
  }
}

export function isConfiguration(path: string): boolean {
  return basename(path) === CONFIGURATION_FILE;
}

export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a file of this name changes what is found; what it holds apart. */
function isOfInterest(path: string): boolean {
  return isCheckable(path) || isConfiguration(path) || SURROUNDINGS.test(basename(path));
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

function expectConfigurationError(error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  throw error;
}
