/** What clients tell of changes on the disk, gathered until someone asks: files one by one, and of folders the name alone. */
import { basename, join } from 'node:path';
import { CONFIGURATION_FILE, diskFileSystem } from '@hostwright/engine';

/** Told of by the thousand when packages are installed and branches switched, and never looked at. */
const IRRELEVANT = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;
/** Sources, and the declarations that only the type checker reads. */
const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** What else decides about what belongs to a workspace and where imports lead. */
const SURROUNDINGS = /^(?:package\.json|pnpm-workspace\.yaml|\.gitignore|[tj]sconfig.*\.json)$/;
const ROOTS = new Set([CONFIGURATION_FILE, 'package.json', 'pnpm-workspace.yaml']);

export interface TakenChanges {
  /** Files that may be others than before, new or gone; of folders that are there, every file. */
  readonly files: readonly string[];
  /** Whatever else was told of: folders, and files that are of no interest. */
  readonly others: readonly string[];
}

export class DiskChanges {
  readonly #told = new Set<string>();

  tell(paths: readonly string[]): void {
    for (const path of paths) if (!IRRELEVANT.test(path)) this.#told.add(path);
  }

  /** Hands everything over and forgets it; undefined when nothing was told. */
  take(): TakenChanges | undefined {
    if (this.#told.size === 0) return undefined;
    const told = [...this.#told];
    this.#told.clear();
    const others = told.filter((path) => !isOfInterest(path));
    return { files: [...told.filter(isOfInterest), ...others.flatMap(filesBelow)], others };
  }
}

export function isConfiguration(path: string): boolean {
  return basename(path) === CONFIGURATION_FILE;
}

/** Whether a file of this name decides where workspaces begin. */
export function decidesRoots(path: string): boolean {
  return ROOTS.has(basename(path));
}

/** Whether a file of this name decides about what is found. */
function isOfInterest(path: string): boolean {
  return CODE.test(path) || isConfiguration(path) || SURROUNDINGS.test(basename(path));
}

/** Nothing below what is no folder, or one that has gone. */
function filesBelow(folder: string): readonly string[] {
  return diskFileSystem.readFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (IRRELEVANT.test(path)) return [];
    if (entry.folder) return filesBelow(path);
    return isOfInterest(path) ? [path] : [];
  });
}
