/**
 * The checker over the life of a session: started by the first question, told of changes before the next one, started
 * again once when it dies, and left off with a reason when that does not help.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { CheckedProject } from './checked-types.js';
import { findCheckerPackage } from './checker-package.js';
import { buildCheckerPaths, folderOf, type CheckerPaths } from './checker-paths.js';
import * as notices from './notices.js';
import { NativeChecker, type CheckerFiles } from './native-checker.js';
import { buildProjectConfigs, type ProjectConfigs } from './project-configs.js';
import { buildProjectOwners, type ProjectOwners } from './project-owners.js';

export interface CheckerSessionOptions {
  readonly root: string;
  /** Unsaved text without byte order mark; undefined for a file that is as on disk. */
  readOverlay(path: string): string | undefined;
  /** Told in whole sentences what goes wrong and what to do about it; each thing once. */
  onNotice(message: string): void;
  /** Milliseconds without a sign of life after which the checker counts as hung. */
  readonly silenceLimit?: number;
}

/** What became of files, or folders, since the last question; paths as the caller spells them. */
export interface FileEvents {
  readonly changed?: readonly string[];
  readonly created?: readonly string[];
  readonly deleted?: readonly string[];
}

export type CheckerState = 'idle' | 'open' | 'failed';

type FileEvent = (typeof EVENTS)[number];

interface Running {
  readonly checker: NativeChecker;
  readonly owners: ProjectOwners;
  readonly version: string;
}

const EVENTS = ['changed', 'created', 'deleted'] as const;

const SILENCE_LIMIT = 30_000;

export class CheckerSession {
  readonly paths: CheckerPaths;
  readonly #options: CheckerSessionOptions;
  readonly #configs: ProjectConfigs;
  readonly #noticed = new Set<string>();
  /** Configs whose complaints have been looked at. */
  readonly #opened = new Set<string>();
  /** Unsaved files that are not on disk: names by folder. */
  readonly #unsaved = new Map<string, Set<string>>();
  readonly #pending = new Map<string, FileEvent>();
  #running: Running | undefined;
  #deaths = 0;
  #failed = false;

  constructor(options: CheckerSessionOptions) {
    this.#options = options;
    this.paths = buildCheckerPaths(options.root);
    this.#configs = buildProjectConfigs({
      root: this.paths.root,
      readText: (path) => this.#readText(path),
      onFault: (config, fault) => this.#notice(config, notices.unusableConfig(config, fault)),
    });
  }

  get state(): CheckerState {
    if (this.#failed) return 'failed';
    return this.#running ? 'open' : 'idle';
  }

  get processId(): number | undefined {
    return this.#running?.checker.processId;
  }

  /**
   * Runs work on the project that owns a file.
   * @returns `refused` when the checker would not answer and is otherwise well; undefined without a project or a checker
   */
  ask<T>(path: string, work: (project: CheckedProject, path: string) => T): T | 'refused' | undefined {
    const asked = this.paths.toChecker(path);
    if (!this.#mayHaveOwner(asked)) return undefined;
    this.#noteIfUnsaved(asked);
    for (let running = this.#start(); running; running = this.#start()) {
      const { checker } = running;
      try {
        return checker.during(() => this.#answer(running, asked, work));
      } catch (error) {
        if (checker.during(() => checker.hasSurvived())) {
          this.#notice('refused', notices.refused(path, error));
          return 'refused';
        }
        this.#lose(running, error);
      }
    }
    return undefined;
  }

  /** The text that positions in this file refer to. */
  textOf(path: string): string | undefined {
    return this.#readText(this.paths.toChecker(path));
  }

  /**
   * @returns whether compiler options or installed packages may have changed, or a folder went and is there again, so that
   * no one knows what was in it: then the next question starts again
   */
  change(events: FileEvents): boolean {
    const touched = EVENTS.flatMap((event) =>
      (events[event] ?? []).map((path) => ({ event, path: this.paths.toChecker(path) })),
    );
    for (const { path, event } of touched) this.#noteEvent(path, event);
    this.#running?.owners.forget();
    const isReset = touched.some(
      ({ path, event }) =>
        this.#configs.hasLookedFor(path) || isConfiguration(path) || (event === 'deleted' && isFolder(path)),
    );
    if (isReset) this.close();
    return isReset;
  }

  /** Ends the process. A session that has not failed can be asked again, and starts another. */
  close(): void {
    this.#running?.checker.close();
    this.#running = undefined;
    this.#configs.forget();
    this.#opened.clear();
  }

  #answer<T>(running: Running, path: string, work: (project: CheckedProject, path: string) => T): T | undefined {
    this.#tellChanges(running.checker);
    const config = running.owners.ownerOf(path);
    if (config === undefined) return undefined;
    const project = running.checker.project(config);
    this.#noticeMissing(running.checker, config);
    return work(project, path);
  }

  #start(): Running | undefined {
    if (this.#failed) return undefined;
    this.#running ??= this.#launch();
    return this.#running;
  }

  #launch(): Running | undefined {
    const search = findCheckerPackage(this.#options.root);
    if ('missing' in search) {
      this.#fail(notices.notInstalled(search.missing));
      return undefined;
    }
    const { load, version } = search.found;
    try {
      const silenceLimit = this.#options.silenceLimit ?? SILENCE_LIMIT;
      const checker = new NativeChecker({ api: load(), root: this.paths.root, files: this.#files(), silenceLimit });
      this.#pending.clear();
      return { checker, version, owners: buildProjectOwners(this.#configs, checker) };
    } catch (error) {
      this.#fail(notices.notStarted(version, error));
      return undefined;
    }
  }

  /** A checker that hangs would hang again: only one that died is given a second chance. */
  #lose({ checker, version }: Running, error: unknown): void {
    const { wasSilent } = checker;
    this.close();
    this.#deaths += 1;
    if (wasSilent) this.#fail(notices.hung(version));
    else if (this.#deaths > 1) this.#fail(notices.died(version, error));
  }

  #fail(notice: string): void {
    this.#failed = true;
    this.#notice('failed', notice);
  }

  #notice(key: string, message: string): void {
    if (this.#noticed.has(key)) return;
    this.#noticed.add(key);
    this.#options.onNotice(message);
  }

  #mayHaveOwner(path: string): boolean {
    const [nearest] = this.#configs.above(path);
    if (nearest !== undefined) return this.#configs.isUsable(nearest);
    this.#notice('no config', notices.noConfig(this.paths.fromChecker(path), this.#options.root));
    return false;
  }

  #noticeMissing(checker: NativeChecker, config: string): void {
    if (this.#opened.has(config)) return;
    this.#opened.add(config);
    const [complaint] = checker.missingFiles(config);
    if (complaint !== undefined) this.#notice('missing base', notices.missingBase(config, complaint));
  }

  #tellChanges(checker: NativeChecker): void {
    if (this.#pending.size > 0)
      checker.apply({ changed: this.#with('changed'), created: this.#with('created'), deleted: this.#with('deleted') });
    this.#pending.clear();
  }

  #with(event: FileEvent): string[] {
    return [...this.#pending].flatMap(([path, last]) => (last === event ? [path] : []));
  }

  #noteEvent(path: string, event: FileEvent): void {
    const before = this.#pending.get(path);
    this.#pending.set(path, before === 'created' && event === 'changed' ? 'created' : event);
    this.#unsaved.get(folderOf(path))?.delete(posix.basename(path));
    this.#noteIfUnsaved(path);
  }

  #noteIfUnsaved(path: string): void {
    const folder = folderOf(path);
    const name = posix.basename(path);
    if (this.#unsaved.get(folder)?.has(name) || this.#readOverlay(path) === undefined || existsSync(path)) return;
    this.#unsaved.set(folder, (this.#unsaved.get(folder) ?? new Set()).add(name));
    this.#pending.set(path, 'created');
    this.#running?.owners.forget();
  }

  #files(): CheckerFiles {
    return {
      readText: (path) => this.#running?.owners.textOf(path) ?? this.#readOverlay(path),
      unsavedNames: (folder) => [...(this.#unsaved.get(folder) ?? [])],
      listFolder,
    };
  }

  #readText(path: string): string | undefined {
    return this.#readOverlay(path) ?? readFromDisk(path);
  }

  #readOverlay(path: string): string | undefined {
    return this.#options.readOverlay(this.paths.fromChecker(path));
  }
}

/** Files that decide about compiler options or about where modules are found. */
function isConfiguration(path: string): boolean {
  return /\/(?:[tj]sconfig[^/]*|package)\.json$/.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readFromDisk(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function listFolder(folder: string): { files: string[]; directories: string[] } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const directories = entries.filter((entry) => entry.isDirectory());
    return {
      directories: directories.map(({ name }) => name),
      files: entries.filter((entry) => !directories.includes(entry)).map(({ name }) => name),
    };
  } catch {
    return { files: [], directories: [] };
  }
}
