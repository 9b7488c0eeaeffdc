/**
 * The workspaces that the editor's folders and documents belong to, each judged by a session of its own. A wrong
 * configuration does not stop a session: the last good one stays, and before there was one the defaults count.
 */
import { dirname, join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  buildRootFinder,
  CONFIGURATION_FILE,
  ConfigurationError,
  diskFileSystem,
  Session,
  type FileSystem,
  type ReadingDepth,
  type ReadingProgress,
  type RootFinder,
} from '@hostwright/engine';
import { decidesRoots, DiskChanges, isConfiguration } from './disk-changes.js';

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

export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #open = new Map<string, Workspace>();
  readonly #readings: Readonly<Record<ReadingDepth, Map<Workspace, Promise<void>>>> = {
    findings: new Map(),
    services: new Map(),
  };
  /** Configuration files whose content is wrong and which a session that is being opened must not see. */
  readonly #hidden = new Set<string>();
  readonly #changes = new DiskChanges();
  readonly #files: FileSystem;
  #rootOf: RootFinder;
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
    this.#rootOf = buildRootFinder(this.#files);
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

  /**
   * Resolves when the files of a workspace are read, so that questions are answered without a long stop: at first those
   * about findings, for which people wait.
   */
  async ready(workspace: Workspace, depth: ReadingDepth = 'findings'): Promise<void> {
    if (depth === 'services') await this.ready(workspace);
    const { done, total } = workspace.session.readAhead(0, depth);
    if (done < total) await this.#read(workspace, depth);
  }

  /**
   * Takes in that files or folders were created, changed or deleted on the disk. Nothing is looked at before someone asks,
   * so however many messages say so, everything is forgotten once.
   */
  filesChanged(paths: readonly string[]): void {
    this.#changes.tell(paths);
  }

  /** Reads a configuration again, saved or not. */
  configurationChanged(path: string): void {
    const workspace = this.#open.get(dirname(path));
    if (workspace) reloadConfiguration(workspace);
    this.#rootsChanged();
  }

  /** Ends what neither a folder nor one of these files needs any more. */
  retain(paths: readonly string[]): void {
    const needed = new Set([...this.#folders, ...paths.map((path) => dirname(path))].map(this.#rootOf));
    this.#closeUnless((root) => needed.has(root) || this.#isInFolders(root));
  }

  /** Whether the editor's folders show this one, and not as an installed package or another that is left out. */
  #isInFolders(root: string): boolean {
    return this.#folders.some(
      (folder) => isBelow(folder, root) && this.#open.get(this.#rootOf(folder))?.session.hasFolder(root),
    );
  }

  #rootsChanged(): void {
    this.#rootOf = buildRootFinder(this.#files);
    this.#closeUnless((root) => this.#rootOf(root) === root);
  }

  #closeUnless(isNeeded: (root: string) => boolean): void {
    for (const [root, { session }] of this.#open) {
      if (isNeeded(root)) continue;
      session.close();
      this.#open.delete(root);
    }
  }

  /** Begins again where the answer differs from what sessions were opened with. */
  set types(types: boolean) {
    if (types === this.#types) return;
    this.#types = types;
    this.close();
  }

  close(): void {
    for (const { session } of this.opened) session.close();
    this.#open.clear();
  }

  async #read(workspace: Workspace, depth: ReadingDepth): Promise<void> {
    const readings = this.#readings[depth];
    let reading = readings.get(workspace);
    if (!reading) {
      reading = this.#readInSlices(workspace, depth).finally(() => readings.delete(workspace));
      readings.set(workspace, reading);
    }
    await reading;
  }

  async #readInSlices(workspace: Workspace, depth: ReadingDepth): Promise<void> {
    for (;;) {
      const progress = workspace.session.readAhead(SLICE_MS, depth);
      if (depth === 'findings') this.#options.onReading(workspace, progress);
      if (progress.done >= progress.total) return;
      await setImmediate();
    }
  }

  #takeInChanges(): void {
    const changes = this.#changes.take();
    if (!changes) return;
    let mayRootsDiffer = changes.files.some(decidesRoots);
    for (const workspace of this.opened) {
      const folders = changes.others.filter((path) => workspace.session.hasFolder(path));
      mayRootsDiffer ||= folders.length > 0;
      takeInto(workspace.session, changes.files, folders);
      const configuration = join(workspace.root, CONFIGURATION_FILE);
      if (changes.files.includes(configuration) || folders.some((folder) => isBelow(folder, configuration))) {
        reloadConfiguration(workspace);
      }
    }
    if (mayRootsDiffer) this.#rootsChanged();
  }

  #at(folder: string): Workspace {
    this.#takeInChanges();
    const root = this.#rootOf(folder);
    let workspace = this.#open.get(root);
    if (!workspace) this.#open.set(root, (workspace = this.#openAt(root)));
    return workspace;
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

export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Of a folder clients do not name what was in it. */
function takeInto(session: Session, files: readonly string[], folders: readonly string[]): void {
  const formerly =
    folders.length === 0 ? [] : session.listFiles().filter((path) => folders.some((folder) => isBelow(folder, path)));
  const paths = [...files, ...formerly, ...folders];
  if (paths.length > 0) session.invalidate(paths);
}

/** A wrong one leaves the last good one in force. */
function reloadConfiguration(workspace: Workspace): void {
  try {
    workspace.session.reloadConfiguration();
    workspace.problem = undefined;
  } catch (error) {
    workspace.problem = expectConfigurationError(error);
  }
}

function expectConfigurationError(error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  throw error;
}
