/** Where the files come from that a run checks: the working tree, or what is staged in git's index. */
import { statSync } from 'node:fs';
import { diskFileSystem, type FileSystem } from '@hostwright/engine';

export interface Source {
  readonly files: FileSystem;
  isFolder(path: string): boolean;
  /** Where only some files are to be reported: these. The others are still read, as their neighbours. */
  readonly reported?: ReadonlySet<string>;
}

export const workingTree: Source = {
  files: diskFileSystem,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
};
