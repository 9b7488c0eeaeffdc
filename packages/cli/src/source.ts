/** Where the files come from that a run checks: the working tree, or what is staged in git's index. */
import { statSync } from 'node:fs';
import { diskFileSystem, type FileSystem } from '@hostwright/engine';

export interface Source {
  readonly files: FileSystem;
  isFolder(path: string): boolean;
  /** Where only what a change brings is to be reported. */
  readonly change?: Change;
}

/** The difference between two states of the same files. */
export interface Change {
  /** The files as they were before. */
  readonly before: FileSystem;
  /** Absolute paths of the files that differ, deleted ones among them. */
  readonly paths: ReadonlySet<string>;
}

export const workingTree: Source = {
  files: diskFileSystem,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
};
